package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** A place in a list, and how far it is from where the list is measured from. */
public abstract class PlaceEdge<T extends AbstractPlace> extends Edge<T> {
    private final @Nullable Double distanceKm;

    PlaceEdge(Located<T> located) {
        super(located.cursor(), located.place());
        distanceKm = located.distanceKm();
    }

    @Description("How far it is from the point asked for with near: the straight line over the ground (great circle)"
            + " in kilometres, right to 0.2 %, not the way by road. From the coordinate known, so no more"
            + " exact than the coordinate's quality. Null without near.")
    public @Nullable Double getDistanceKm() {
        return distanceKm;
    }
}
