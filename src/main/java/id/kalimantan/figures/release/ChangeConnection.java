package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.PageInfo;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of changes, by table and key. */
@Description("A page of changes, ordered by table and key.")
public record ChangeConnection(
        @NonNull @Description("The page's elements with their cursors.")
        List<@NonNull ChangeEdge> edges,

        @NonNull @Description("Where the page lies in the list.")
        PageInfo pageInfo,

        @Ignore Difference difference) {

    static ChangeConnection of(Slice<Change> slice, Difference difference) {
        return new ChangeConnection(
                slice.map(change -> new ChangeEdge(cursor(change), change)),
                slice.pageInfo(ChangeConnection::cursor),
                difference);
    }

    private static String cursor(Change change) {
        return PageRequest.cursor(List.of(change.kind().name(), change.key()));
    }

    @NonNull
    @Description("The page's elements.")
    public List<@NonNull Change> getNodes() {
        return edges.stream().map(ChangeEdge::node).toList();
    }
}
