package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.PageInfo;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of offices, ordered by code or by distance. */
@Description("A page of offices, ordered by code or by distance.")
public record OfficeConnection(
        @NonNull @Description("The page's elements with their cursors.")
        List<@NonNull OfficeEdge> edges,

        @NonNull @Description("Where the page lies in the list.")
        PageInfo pageInfo,

        @Ignore Listing listing) {

    static OfficeConnection of(Slice<Row<Office>> slice, Listing listing) {
        return new OfficeConnection(
                slice.map(row -> new OfficeEdge(row.cursor(), row.distanceKm(), row.node())),
                slice.pageInfo(Row::cursor),
                listing);
    }

    @NonNull
    @Description("The page's elements.")
    public List<@NonNull Office> getNodes() {
        return edges.stream().map(OfficeEdge::node).toList();
    }
}
