package id.kalimantan.figures.figure;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What a release did to the reported figures of a region and an indicator.
 *
 * @param number the release's number
 * @param area the region's code
 * @param indicator the indicator's code
 */
@Description("What a release did to the reported figures of a region and an indicator.")
public record FigureChange(
        @Ignore int number,
        @Ignore String area,
        @Ignore String indicator,

        @NonNull @Description("The figures that the release added or revised, the latest period first, at most 100.")
        List<@NonNull Figure> figures,

        @Id @NonNull @Description("The global ids of the figures that the release took back, at most 100.")
        List<@NonNull String> withdrawn) {}
