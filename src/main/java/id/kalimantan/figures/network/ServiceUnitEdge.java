package id.kalimantan.figures.network;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A service unit in a list. */
@Description("A service unit in a list.")
public final class ServiceUnitEdge extends PlaceEdge<ServiceUnit> {
    ServiceUnitEdge(Located<ServiceUnit> located) {
        super(located);
    }

    @Override
    @NonNull
    @Description("The service unit.")
    public ServiceUnit getNode() {
        return super.getNode();
    }
}
