package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.region.PointInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A point to measure from: the list holds what has a coordinate, ordered by distance. */
@Input("NearInput")
@Description("A point to measure from: the list then holds what has a coordinate, the nearest first.")
public record NearInput(
        @Description("Degrees north of the equator (WGS 84): -90 to 90.")
        double latitude,

        @Description("Degrees east of Greenwich (WGS 84): -180 to 180.")
        double longitude,

        @Description("Only what is at most this many kilometres away; without it there is no limit.") @Nullable
        Double withinKm) {

    /** Refuses what is nowhere on earth. */
    void check() {
        point().check();
        if (withinKm != null && !(withinKm > 0 && withinKm <= Double.MAX_VALUE)) {
            throw FieldError.badInput("withinKm is above 0, not " + withinKm + ".");
        }
    }

    PointInput point() {
        return new PointInput(latitude, longitude);
    }
}
