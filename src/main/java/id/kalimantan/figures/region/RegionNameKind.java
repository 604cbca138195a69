package id.kalimantan.figures.region;

import org.eclipse.microprofile.graphql.Description;

/** How another name belongs to a region. */
@Description("How another name belongs to a region.")
public enum RegionNameKind {
    @Description("Its name in short, such as Kukar.")
    ABBREVIATION,
    @Description("Another spelling, or a place that lies in it.")
    ALIAS,
    @Description("The seat of its government; a former one when it says until when.")
    SEAT,
    @Description("What it was called before.")
    FORMER_NAME
}
