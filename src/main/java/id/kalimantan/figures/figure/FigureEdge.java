package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A figure in a list. */
@Description("A figure in a list.")
public record FigureEdge(
        @NonNull @Description("Marks this place in the list.")
        String cursor,

        @NonNull @Description("The figure.") Figure node) {}
