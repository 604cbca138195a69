package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A change in a list. */
@Description("A change in a list.")
public final class ChangeEdge extends Edge<Change> {
    ChangeEdge(String cursor, Change node) {
        super(cursor, node);
    }

    @Override
    @NonNull
    @Description("The change.")
    public Change getNode() {
        return super.getNode();
    }
}
