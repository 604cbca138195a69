package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A release in a list. */
@Description("A release in a list.")
public final class ReleaseEdge extends Edge<Release> {
    ReleaseEdge(String cursor, Release node) {
        super(cursor, node);
    }

    @Override
    @NonNull
    @Description("The release.")
    public Release getNode() {
        return super.getNode();
    }
}
