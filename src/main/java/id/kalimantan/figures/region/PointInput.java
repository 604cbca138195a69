package id.kalimantan.figures.region;

import id.kalimantan.figures.graphql.FieldError;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A point on earth. */
@Input("PointInput")
@Description("A point on earth.")
public record PointInput(
        @Description("Degrees north of the equator (WGS 84): -90 to 90.")
        double latitude,

        @Description("Degrees east of Greenwich (WGS 84): -180 to 180.")
        double longitude) {

    /** @throws FieldError for what is nowhere on earth */
    public void check() {
        requireBetween("latitude", latitude, 90);
        requireBetween("longitude", longitude, 180);
    }

    private static void requireBetween(String name, double value, int bound) {
        if (!(Math.abs(value) <= bound)) {
            throw FieldError.badInput(
                    "The %s of a point lies between -%d and %d, not %s.".formatted(name, bound, bound, value));
        }
    }
}
