package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A time that regions can be compared at. */
@Description("A time that regions can be compared at.")
public record ComparisonDate(
        @NonNull @Description("The time.") Period period,

        @Description("How many of the regions have a figure of it.")
        int regions) {}
