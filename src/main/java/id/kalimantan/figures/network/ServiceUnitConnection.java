package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.PageInfo;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of service units, ordered by code or by distance. */
@Description("A page of service units, ordered by code or by distance.")
public record ServiceUnitConnection(
        @NonNull @Description("The page's elements with their cursors.")
        List<@NonNull ServiceUnitEdge> edges,

        @NonNull @Description("Where the page lies in the list.")
        PageInfo pageInfo,

        @Ignore Listing listing) {

    static ServiceUnitConnection of(Slice<Row<ServiceUnit>> slice, Listing listing) {
        return new ServiceUnitConnection(
                slice.map(row -> new ServiceUnitEdge(row.cursor(), row.distanceKm(), row.node())),
                slice.pageInfo(Row::cursor),
                listing);
    }

    @NonNull
    @Description("The page's elements.")
    public List<@NonNull ServiceUnit> getNodes() {
        return edges.stream().map(ServiceUnitEdge::node).toList();
    }
}
