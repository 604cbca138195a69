package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.PageInfo;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of releases, the newest first. */
@Description("A page of releases, the newest first.")
public record ReleaseConnection(
        @NonNull @Description("The page's elements with their cursors.")
        List<@NonNull ReleaseEdge> edges,

        @NonNull @Description("Where the page lies in the list.")
        PageInfo pageInfo) {

    static ReleaseConnection of(Slice<Release> slice) {
        return new ReleaseConnection(
                slice.map(release -> new ReleaseEdge(cursor(release), release)),
                slice.pageInfo(ReleaseConnection::cursor));
    }

    private static String cursor(Release release) {
        return PageRequest.cursor(List.of(release.number().toString()));
    }

    @NonNull
    @Description("The page's elements.")
    public List<@NonNull Release> getNodes() {
        return edges.stream().map(ReleaseEdge::node).toList();
    }
}
