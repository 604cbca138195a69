package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.PageInfo;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of facilities, ordered by code or by distance. */
@Description("A page of facilities, ordered by code or by distance.")
public record PlkkFacilityConnection(
        @NonNull @Description("The page's elements with their cursors.")
        List<@NonNull PlkkFacilityEdge> edges,

        @NonNull @Description("Where the page lies in the list.")
        PageInfo pageInfo,

        @Ignore Listing listing) {

    static PlkkFacilityConnection of(Slice<Row<PlkkFacility>> slice, Listing listing) {
        return new PlkkFacilityConnection(
                slice.map(row -> new PlkkFacilityEdge(row.cursor(), row.distanceKm(), row.node())),
                slice.pageInfo(Row::cursor),
                listing);
    }

    @NonNull
    @Description("The page's elements.")
    public List<@NonNull PlkkFacility> getNodes() {
        return edges.stream().map(PlkkFacilityEdge::node).toList();
    }
}
