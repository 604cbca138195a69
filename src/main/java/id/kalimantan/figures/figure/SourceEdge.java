package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A source in a list. */
@Description("A source in a list.")
public final class SourceEdge extends Edge<Source> {
    SourceEdge(String cursor, Source node) {
        super(cursor, node);
    }

    @Override
    @NonNull
    @Description("The source.")
    public Source getNode() {
        return super.getNode();
    }
}
