package id.kalimantan.figures.network;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An office in a list. */
@Description("An office in a list.")
public final class OfficeEdge extends PlaceEdge<Office> {
    OfficeEdge(Located<Office> located) {
        super(located);
    }

    @Override
    @NonNull
    @Description("The office.")
    public Office getNode() {
        return super.getNode();
    }
}
