package id.kalimantan.figures.release;

import id.kalimantan.figures.figure.Headline;
import id.kalimantan.figures.graphql.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A headline in a list. */
@Description("A headline in a list.")
public final class HeadlineEdge extends Edge<Headline> {
    HeadlineEdge(String cursor, Headline node) {
        super(cursor, node);
    }

    @Override
    @NonNull
    @Description("The headline.")
    public Headline getNode() {
        return super.getNode();
    }
}
