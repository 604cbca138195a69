package id.kalimantan.figures.figure;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Regions beside each other: one quantity, of one definition and, unless the latest of each is asked for, of one time. */
@Description(
        "Regions beside each other: one quantity, of one definition and, unless the latest of each is asked for, of one"
                + " time.")
public record RegionComparison(
        @NonNull @Description("The quantity.") Indicator indicator,

        @Description("The part of it; null for the whole.") @Nullable
        Member part,

        @Description("What it means in all figures compared; null where it has only ever meant one thing.") @Nullable
        Definition definition,

        @Description(
                "The time of all figures; null when each region's latest is compared, and when there is no figure.")
        @Nullable
        Period period,

        @NonNull @Description("The times at which regions have figures of this definition, the latest first.")
        List<@NonNull ComparisonDate> dates,

        @NonNull
        @Description(
                "The regions by their values, the greatest first; those without a value come last, by their codes.")
        List<@NonNull ComparisonRow> rows) {}
