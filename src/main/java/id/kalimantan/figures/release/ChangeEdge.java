package id.kalimantan.figures.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A change in a list. */
@Description("A change in a list.")
public record ChangeEdge(
        @NonNull @Description("Marks this place in the list.")
        String cursor,

        @NonNull @Description("The change.") Change node) {}
