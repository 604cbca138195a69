package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.OrderDirection;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.region.Region;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Figures: those of a region, and all that are reported. */
@GraphQLApi
public class FigureApi {
    @Inject
    FigureLoader figures;

    @Inject
    FigureListRepository lists;

    @Inject
    IndicatorSummaryRepository summaries;

    @Description("The region's figure: of several sources the preferred one's, which is the agency's own (BPJS"
            + " Ketenagakerjaan) before another body's, then the one published later, then the first by code. Null when"
            + " nobody has published it.")
    public CompletionStage<Figure> figure(
            @Source Region region,
            @NonNull @Description(Descriptions.INDICATOR) String indicator,
            @Description(Descriptions.PART) @Nullable String part,
            @Description(Descriptions.PERIOD) @Nullable String period,
            @DefaultValue("OBSERVED") @Description(Descriptions.STATUS) Status status,
            @Description(Descriptions.DEFINITION) @Nullable String definition,
            @Description(Descriptions.AS_OF) @Nullable OffsetDateTime asOf,
            Context context) {
        return figures.figure(FigureQuery.of(region.code, indicator, part, period, status, definition, asOf), context);
    }

    @NonNull
    @Description("The region's figures of one quantity over time, one a period, the earliest first. Figures of"
            + " different definitions do not make a trend: see their notes.")
    public CompletionStage<List<@NonNull Figure>> series(
            @Source Region region,
            @NonNull @Description(Descriptions.INDICATOR) String indicator,
            @Description(Descriptions.PART) @Nullable String part,
            @DefaultValue("OBSERVED") @Description(Descriptions.STATUS) Status status,
            @Description(Descriptions.DEFINITION) @Nullable String definition,
            @Description(Descriptions.AS_OF) @Nullable OffsetDateTime asOf,
            Context context) {
        return figures.series(FigureQuery.of(region.code, indicator, part, null, status, definition, asOf), context);
    }

    @NonNull
    @Description(
            "The calendar years between the region's first and last figure of one quantity of which there is none.")
    public CompletionStage<List<@NonNull Period>> gaps(
            @Source Region region,
            @NonNull @Description(Descriptions.INDICATOR) String indicator,
            @Description(Descriptions.PART) @Nullable String part,
            @DefaultValue("OBSERVED") @Description(Descriptions.STATUS) Status status,
            @Description(Descriptions.DEFINITION) @Nullable String definition,
            Context context) {
        return series(region, indicator, part, status, definition, null, context)
                .thenApply(Gaps::of);
    }

    @NonNull
    @Description("What is reported of the region, with the first and the last time of each.")
    public CompletionStage<List<@NonNull IndicatorSummary>> indicators(@Source Region region, Context context) {
        return DataLoaders.load(context, "indicators", region.code, summaries::loadByArea)
                .thenApply(found -> found == null ? List.of() : found);
    }

    @Query
    @NonNull
    @Description("Reported figures.")
    public FigureConnection figures(
            @Description("Only figures like this.") @Nullable FigureFilter filter,
            @DefaultValue("KEY") @Description("What the list is ordered by.") FigureOrder orderBy,
            @DefaultValue("ASCENDING") @Description("In which direction.") OrderDirection direction,
            @Description(Descriptions.AS_OF) @Nullable OffsetDateTime asOf,
            @Description(Descriptions.FIRST) @Nullable Integer first,
            @Description(Descriptions.AFTER) @Nullable String after,
            @Description(Descriptions.LAST) @Nullable Integer last,
            @Description(Descriptions.BEFORE) @Nullable String before,
            Context context) {
        FigureFilter wanted = filter == null ? FigureFilter.NONE : filter;
        lists.check(wanted);
        return list(
                new FigureList(wanted, orderBy, direction == OrderDirection.DESCENDING, Vintage.asOf(asOf)),
                PageRequest.of(first, after, last, before, FigureListRepository.KEY_LENGTH),
                context);
    }

    @NonNull
    @Description("The source's figures, ordered by indicator, region or office, period and part.")
    public CompletionStage<FigureConnection> figures(
            @Source id.kalimantan.figures.figure.Source source,
            @Description(Descriptions.FIRST) @Nullable Integer first,
            @Description(Descriptions.AFTER) @Nullable String after,
            @Description(Descriptions.LAST) @Nullable Integer last,
            @Description(Descriptions.BEFORE) @Nullable String before,
            Context context) {
        var list = new FigureList(FigureFilter.ofSource(source.code), FigureOrder.KEY, false, Vintage.CURRENT);
        var page = PageRequest.of(first, after, last, before, FigureListRepository.KEY_LENGTH);
        return DataLoaders.load(
                        context,
                        "Source.figures",
                        new FigureListRepository.OfSource(source.code, page),
                        lists::loadOfSources)
                .thenApply(slice -> new FigureConnection(list, slice, total(list, context)));
    }

    private FigureConnection list(FigureList list, PageRequest page, Context context) {
        return new FigureConnection(list, lists.page(list, page), total(list, context));
    }

    private Supplier<CompletionStage<Integer>> total(FigureList list, Context context) {
        return () -> DataLoaders.load(context, "FigureConnection.totalCount", list, lists::loadTotals);
    }
}
