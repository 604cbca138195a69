package id.kalimantan.figures.release;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a publication did to the rows of a table. */
@RegisterForReflection
@Description("What a publication did, or in a dry run would do, to the rows of a table.")
public record TableChanges(
        @NonNull @Description("The table.") DatasetKind kind,

        @NonNull @Description("Rows whose key was not published before.")
        Integer added,

        @NonNull @Description("Rows that were published with other content.")
        Integer revised,

        @NonNull @Description("Rows that are no longer published.")
        Integer withdrawn,

        @NonNull @Description("Rows of the file that were already published just so.")
        Integer unchanged) {
    TableChanges(ResultSet row) throws SQLException {
        this(
                DatasetKind.valueOf(row.getString("kind")),
                row.getInt("added"),
                row.getInt("revised"),
                row.getInt("withdrawn"),
                row.getInt("unchanged"));
    }

    Map<String, Object> toMap() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", kind.name());
        fields.put("added", added);
        fields.put("revised", revised);
        fields.put("withdrawn", withdrawn);
        fields.put("unchanged", unchanged);
        return fields;
    }

    boolean any() {
        return added + revised + withdrawn > 0;
    }
}
