package id.kalimantan.figures.region;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A region in a list. */
@Description("A region in a list.")
public record RegionEdge(
        @NonNull @Description("Marks this place in the list.")
        String cursor,

        @NonNull @Description("The region.") Region node) {}
