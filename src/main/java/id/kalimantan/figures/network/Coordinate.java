package id.kalimantan.figures.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A point on the earth, and what it stands for. */
@Description("A point on the earth (WGS 84), and what it stands for.")
public record Coordinate(
        @Description("Degrees north of the equator, to 5 decimals. A measurement, so a Float as maps expect it.")
        double latitude,

        @Description("Degrees east of Greenwich, to 5 decimals.")
        double longitude,

        @NonNull @Description("How near it is to the door.") CoordinateQuality quality,

        @Description("The GeoNames place whose point this is; null when it was not taken from a named place.") @Nullable
        String place) {

    static @Nullable Coordinate of(ResultSet row) throws SQLException {
        String quality = row.getString("coordinate_quality");
        return quality == null
                ? null
                : new Coordinate(
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        CoordinateQuality.valueOf(quality),
                        row.getString("coordinate_place"));
    }
}
