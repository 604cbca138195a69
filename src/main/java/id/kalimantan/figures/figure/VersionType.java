package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** What a release did to a figure. */
@Description("What a release did to a figure.")
public enum VersionType {
    @Description("The release brought the figure.")
    ADDED,
    @Description("The release changed something about the figure.")
    REVISED,
    @Description("The release took the figure back.")
    WITHDRAWN
}
