package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.SearchResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** A service unit (unit layanan) of a branch office. */
@Description("A service unit (unit layanan) of a branch office; no source defines the term further.")
public record ServiceUnit(
        @Ignore PlaceDetails details,
        @Ignore String officeCode,

        @Description("The last day (2024-11-07), month (2026-01) or year (2021) in which a published page shows it;"
                + " null when uncertain.")
        @Nullable
        String lastSeen)
        implements Place, SearchResult {

    static final String BRIEF = "office";
    static final String REST = "last_seen";

    ServiceUnit(ResultSet row, boolean brief) throws SQLException {
        this(new PlaceDetails(row, brief), row.getString("office"), brief ? null : row.getString("last_seen"));
    }

    @Override
    public List<MissingPart> missing() {
        return details.missing().check("lastSeen", lastSeen).found();
    }
}
