package id.kalimantan.figures.region;

import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import id.kalimantan.figures.graphql.SearchResult;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A regional office's area, a province, a regency or a city. */
@RegisterForReflection
@Description("A regional office's area, a province, a regency or a city.")
public record Region(
        @NonNull
        @Description("The code of the Ministry of Home Affairs (Kemendagri), such as 61 or 61.71; KALIMANTAN for the"
                + " regional office's area. It is not the statistics office's (BPS) code, which differs for many.")
        String code,

        @Ignore String nameId,
        @Ignore String nameEn,
        @NonNull @Description("The region's level.") RegionLevel level,
        @Ignore @Nullable String parentCode,

        @Description("The ISO 3166-2 code; null below provinces, which ISO does not code.") @Nullable
        String isoCode,

        @Description("The tz database's name of the time zone; null where the region spans several.") @Nullable
        String timeZone,

        @NonNull @Description("Other spellings in use.") List<@NonNull String> aliases)
        implements Node, SearchResult {

    Region(ResultSet row) throws SQLException {
        this(
                row.getString("code"),
                row.getString("name_id"),
                row.getString("name_en"),
                RegionLevel.valueOf(row.getString("level")),
                row.getString("parent"),
                row.getString("iso_3166_2"),
                row.getString("time_zone"),
                List.of((String[]) row.getArray("aliases").getArray()));
    }

    @Override
    @Id
    @NonNull
    @Description("The region's global id.")
    public String getId() {
        return NodeId.of("Region", code);
    }

    public String name(Language language) {
        return language.choose(nameId, nameEn);
    }
}
