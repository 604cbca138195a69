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
        @Ignore Slice<Row<PlkkFacility>> slice, @Ignore Listing listing) {

    @NonNull
    @Description("The page's elements.")
    public List<@NonNull PlkkFacility> getNodes() {
        return slice.map(Row::node);
    }

    @NonNull
    @Description("The page's elements with their cursors.")
    public List<@NonNull PlkkFacilityEdge> getEdges() {
        return slice.map(row -> new PlkkFacilityEdge(row.cursor(), row.distanceKm(), row.node()));
    }

    @NonNull
    @Description("Where the page lies in the list.")
    public PageInfo getPageInfo() {
        return slice.pageInfo(Row::cursor);
    }
}
