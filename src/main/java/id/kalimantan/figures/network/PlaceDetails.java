package id.kalimantan.figures.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
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

    /** What nearly every list shows. */
    static final String BRIEF = "code, name, region, address, phone";

    /** The rest, which takes lists half of their time and is seldom asked of them. */
    static final String REST = "latitude, longitude, coordinate_quality, coordinate_place, source_note, aliases";

    /** Fields of offices, service units and facilities that need no more than is read in brief. */
    static final Set<String> BRIEF_FIELDS = Set.of(
            "__typename",
            "id",
            "code",
            "name",
            "address",
            "phone",
            "region",
            "type",
            "kind",
            "regionCertainty",
            "office");

    /** @param brief whether the row has only the columns of {@link #BRIEF} */
    PlaceDetails(ResultSet row, boolean brief) throws SQLException {
        this(
                row.getString("code"),
                row.getString("name"),
                row.getString("region"),
                row.getString("address"),
                row.getString("phone"),
                brief ? null : Coordinate.of(row),
                brief ? "" : row.getString("source_note"),
                brief ? List.of() : texts(row, "aliases"));
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
