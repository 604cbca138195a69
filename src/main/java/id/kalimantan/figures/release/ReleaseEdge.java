package id.kalimantan.figures.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A release in a list. */
@Description("A release in a list.")
public record ReleaseEdge(
        @NonNull @Description("Marks this place in the list.")
        String cursor,

        @NonNull @Description("The release.") Release node) {}
