package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.SearchResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A regional or branch office of BPJS Ketenagakerjaan. */
@Description("A regional or branch office of BPJS Ketenagakerjaan.")
public record Office(
        @Ignore PlaceDetails details,
        @NonNull @Description("The kind of office.") OfficeKind kind,
        @Ignore List<String> servedCodes,
        @Ignore @Nullable String parentCode,

        @Description("What the source calls this kind of office; null when it names the place only.") @Nullable
        String asPrinted,

        @Description("The last day (2024-11-07), month (2026-01) or year (2021) in which a published page shows it;"
                + " null when uncertain.")
        @Nullable
        String lastSeen)
        implements Place, SearchResult {

    static final String BRIEF = "kind";
    static final String REST = "serves, parent, as_printed, last_seen";

    Office(ResultSet row, boolean brief) throws SQLException {
        this(
                new PlaceDetails(row, brief),
                OfficeKind.valueOf(row.getString("kind")),
                brief ? List.of() : PlaceDetails.texts(row, "serves"),
                brief ? null : row.getString("parent"),
                brief ? null : row.getString("as_printed"),
                brief ? null : row.getString("last_seen"));
    }

    @Override
    public List<MissingPart> missing() {
        return details.missing()
                .check("serves", servedCodes.isEmpty() ? null : servedCodes)
                .check("parent", parentCode)
                .check("asPrinted", asPrinted)
                .check("lastSeen", lastSeen)
                .found();
    }
}
