package id.kalimantan.figures.network;

import java.sql.Array;
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

    static final String COLUMNS = "code, name, region, address, phone, latitude, longitude, coordinate_quality,"
            + " coordinate_place, source_note, aliases";

    /** The same without what is seldom asked of lists and takes a third of the time of reading them. */
    static final String BRIEF = "code, name, region, address, phone, null as latitude, null as longitude,"
            + " null as coordinate_quality, null as coordinate_place, '' as source_note, null as aliases";

    /** Fields that need nothing that {@link #BRIEF} leaves out. */
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
            "office",
            "agreement",
            "verifiedOn",
            "lastSeen");

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

    /** The elements of a column that holds an array of texts; none when it was not read. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array texts = row.getArray(column);
        return texts == null ? List.of() : List.of((String[]) texts.getArray());
    }

    MissingPart.Collector missing() {
        return new MissingPart.Collector()
                .check("address", address)
                .check("phone", phone)
                .check("coordinate", coordinate);
    }
}
