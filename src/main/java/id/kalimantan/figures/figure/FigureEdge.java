package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A figure in a list. */
@Description("A figure in a list.")
public final class FigureEdge extends Edge<Figure> {
    FigureEdge(String cursor, Figure node) {
        super(cursor, node);
    }

    @Override
    @NonNull
    @Description("The figure.")
    public Figure getNode() {
        return super.getNode();
    }
}
