package id.kalimantan.figures.region;

import id.kalimantan.figures.graphql.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A region in a list. */
@Description("A region in a list.")
public final class RegionEdge extends Edge<Region> {
    RegionEdge(String cursor, Region node) {
        super(cursor, node);
    }

    @Override
    @NonNull
    @Description("The region.")
    public Region getNode() {
        return super.getNode();
    }
}
