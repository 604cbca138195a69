package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.FieldError;
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
        requireBetween("latitude", latitude, 90);
        requireBetween("longitude", longitude, 180);
        if (withinKm != null && !(withinKm > 0 && withinKm <= Double.MAX_VALUE)) {
            throw FieldError.badInput("withinKm is above 0, not " + withinKm + ".");
        }
    }

    private static void requireBetween(String name, double value, int bound) {
        if (!(Math.abs(value) <= bound)) {
            throw FieldError.badInput(
                    "The %s of a point lies between -%d and %d, not %s.".formatted(name, bound, bound, value));
        }
    }
}
