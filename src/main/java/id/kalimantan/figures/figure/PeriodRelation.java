package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** How a time lies to a span. */
@Description("How a time lies to a span.")
public enum PeriodRelation {
    @Description("All of it lies in the span.")
    WITHIN,
    @Description("Some of it lies in the span.")
    OVERLAPPING
}
