package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A member of a dimension: the part of a quantity that a figure can be about. */
@Description("A member of a dimension: the part of a quantity that a figure can be about.")
public interface Member extends CatalogueEntry {
    @NonNull
    @Description("What it is a member of.")
    Dimension getDimension();

    @Description("The member that it is counted inside of, so that the two are never added; null for most.")
    @Nullable
    Member getPartOf();

    /** What it is; null where its name says it all. */
    @Nullable
    LocalizedText definition();

    /** Whether it is for what fits no other member, so that nothing is missing where nobody publishes it. */
    boolean residual();
}
