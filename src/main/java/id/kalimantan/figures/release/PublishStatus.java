package id.kalimantan.figures.release;

import org.eclipse.microprofile.graphql.Description;

/** How a publication ended. */
@Description("How a publication ended.")
public enum PublishStatus {
    @Description("There is a new release.")
    PUBLISHED,
    @Description("All rows were already published just so: there is no new release.")
    UNCHANGED,
    @Description("There are errors: nothing was published.")
    REFUSED,
    @Description("It was a dry run without errors: nothing was published.")
    CHECKED
}
