package id.kalimantan.figures.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an office, a service unit and a facility alike. */
record PlaceDetails(
        String code,
        String name,
        String regionCode,
        @Nullable String address,
        @Nullable String phone,
        @Nullable Coordinate coordinate,
        String sourceNote,
        List<String> aliases) {

    static final String COLUMNS = "code, name, region, address, phone, latitude, longitude, coordinate_quality,"
            + " coordinate_place, source_note, aliases";

    PlaceDetails(ResultSet row) throws SQLException {
        this(
                row.getString("code"),
                row.getString("name"),
                row.getString("region"),
                row.getString("address"),
                row.getString("phone"),
                Coordinate.of(row),
                row.getString("source_note"),
                texts(row, "aliases"));
    }

    /** The elements of a column that holds an array of texts. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    MissingPart.Collector missing() {
        return new MissingPart.Collector()
                .check("address", address)
                .check("phone", phone)
                .check("coordinate", coordinate);
    }
}
