package id.kalimantan.figures.network;

import id.kalimantan.figures.figure.Descriptions;
import id.kalimantan.figures.figure.Figure;
import id.kalimantan.figures.figure.FigureLoader;
import id.kalimantan.figures.figure.FigureQuery;
import id.kalimantan.figures.figure.IndicatorSummary;
import id.kalimantan.figures.figure.IndicatorSummaryRepository;
import id.kalimantan.figures.figure.Status;
import id.kalimantan.figures.graphql.DataLoaders;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Figures of offices' service areas, which are not those of the regions where the offices stand. */
@GraphQLApi
public class OfficeFigureApi {
    @Inject
    FigureLoader figures;

    @Inject
    OfficeRepository offices;

    @Inject
    IndicatorSummaryRepository summaries;

    @Description(
            "The figure of the office's service area, which is not that of the region where it stands, chosen like a"
                    + " region's. Null when nobody has published it.")
    public CompletionStage<Figure> figure(
            @Source Office office,
            @NonNull @Description(Descriptions.INDICATOR) String indicator,
            @Description(Descriptions.PART) @Nullable String part,
            @Description(Descriptions.PERIOD) @Nullable String period,
            @DefaultValue("OBSERVED") @Description(Descriptions.STATUS) Status status,
            @Description(Descriptions.DEFINITION) @Nullable String definition,
            @Description(Descriptions.AS_OF) @Nullable OffsetDateTime asOf,
            Context context) {
        return figures.figure(
                FigureQuery.of(office.getCode(), indicator, part, period, status, definition, asOf), context);
    }

    @NonNull
    @Description("The figures of the office's service area over time, one a period, the earliest first.")
    public CompletionStage<List<@NonNull Figure>> series(
            @Source Office office,
            @NonNull @Description(Descriptions.INDICATOR) String indicator,
            @Description(Descriptions.PART) @Nullable String part,
            @DefaultValue("OBSERVED") @Description(Descriptions.STATUS) Status status,
            @Description(Descriptions.DEFINITION) @Nullable String definition,
            @Description(Descriptions.AS_OF) @Nullable OffsetDateTime asOf,
            Context context) {
        return figures.series(
                FigureQuery.of(office.getCode(), indicator, part, null, status, definition, asOf), context);
    }

    @NonNull
    @Description("What is reported of the office's service area, with the first and the last time of each.")
    public CompletionStage<List<@NonNull IndicatorSummary>> indicators(@Source Office office, Context context) {
        return DataLoaders.load(context, "indicators", office.getCode(), summaries::loadByArea)
                .thenApply(found -> found == null ? List.of() : found);
    }

    @Description("The office whose service area the figure is of; null for a region's figure.")
    public CompletionStage<@Nullable Office> office(@Source Figure figure, Context context) {
        return DataLoaders.load(context, "office", figure.area(), offices::byKey);
    }
}
