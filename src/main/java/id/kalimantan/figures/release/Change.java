package id.kalimantan.figures.release;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A row that differs between two releases. */
@RegisterForReflection // for GraphQL: its connection is generic
@Description("A row that differs between two releases.")
public record Change(
        @NonNull @Description("The table that the row is in.")
        DatasetKind kind,

        @NonNull @Description("The row's key; the parts of a figure's key are separated by bars.")
        String key,

        @NonNull @Description("What happened to the row.") ChangeType type,
        @Ignore List<@Nullable String> before,
        @Ignore List<@Nullable String> after) {

    @Id
    @NonNull
    @Description("The global id of what the row describes.")
    public String getId() {
        return kind.nodeId(key);
    }

    @NonNull
    @Description("The cells that differ, in the order of the file's columns.")
    public List<@NonNull CellChange> getCells() {
        List<String> names = TableFormat.of(kind).columnNames();
        var cells = new ArrayList<CellChange>();
        for (int i = 0; i < names.size(); i++) {
            String old = before.isEmpty() ? null : before.get(i);
            String now = after.isEmpty() ? null : after.get(i);
            if (!Objects.equals(old, now)) {
                cells.add(new CellChange(names.get(i), old, now));
            }
        }
        return cells;
    }
}
