package id.kalimantan.figures.region;

import id.kalimantan.figures.graphql.PageInfo;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of regions, ordered by code. */
@Description("A page of regions, ordered by code.")
public record RegionConnection(
        @NonNull @Description("The page's elements with their cursors.")
        List<@NonNull RegionEdge> edges,

        @NonNull @Description("Where the page lies in the list.")
        PageInfo pageInfo,

        @Ignore RegionFilter filter) {

    static RegionConnection of(Slice<Region> slice, RegionFilter filter) {
        return new RegionConnection(
                slice.map(region -> new RegionEdge(cursor(region), region)),
                slice.pageInfo(RegionConnection::cursor),
                filter);
    }

    private static String cursor(Region region) {
        return PageRequest.cursor(List.of(region.code()));
    }

    @NonNull
    @Description("The page's elements.")
    public List<@NonNull Region> getNodes() {
        return edges.stream().map(RegionEdge::node).toList();
    }
}
