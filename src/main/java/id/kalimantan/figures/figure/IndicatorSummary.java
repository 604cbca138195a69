package id.kalimantan.figures.figure;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What there is of an indicator in a region or an office's service area. */
@Description("What there is of an indicator in a region or an office's service area.")
public record IndicatorSummary(
        @NonNull @Description("The indicator.") Indicator indicator,

        @NonNull @Description("How many figures are reported, of all times, parts, sources and statuses.")
        Integer figures,

        @NonNull @Description("The parts that there are figures of.")
        List<@NonNull Member> parts,

        @NonNull @Description("The time of the earliest figure.")
        Period first,

        @NonNull @Description("The time of the latest figure.")
        Period last) {}
