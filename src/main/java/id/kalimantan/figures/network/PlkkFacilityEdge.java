package id.kalimantan.figures.network;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A facility in a list. */
@Description("A facility in a list.")
public final class PlkkFacilityEdge extends PlaceEdge<PlkkFacility> {
    PlkkFacilityEdge(Located<PlkkFacility> located) {
        super(located);
    }

    @Override
    @NonNull
    @Description("The facility.")
    public PlkkFacility getNode() {
        return super.getNode();
    }
}
