package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.region.Region;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletionStage;
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

    @Query
    @NonNull
    @Description("All reported figures, ordered by indicator, area, period, part, source, status and definition.")
    public FigureConnection figures(
            @Description("Only figures like this.") @Nullable FigureFilter filter,
            @Description(Descriptions.AS_OF) @Nullable OffsetDateTime asOf,
            @Description("How many to return from the beginning or after a cursor: 1 to 100, 20 when not given.")
                    @Nullable
                    Integer first,
            @Description("Return what follows this cursor.") @Nullable String after,
            @Description("How many to return from the end or before a cursor: 1 to 100.") @Nullable Integer last,
            @Description("Return what precedes this cursor.") @Nullable String before,
            Context context) {
        var list = new FigureList(filter == null ? FigureFilter.NONE : filter, Vintage.asOf(asOf));
        return new FigureConnection(
                lists.page(list, PageRequest.of(first, after, last, before, FigureListRepository.KEY.size())),
                () -> DataLoaders.load(context, "FigureConnection.totalCount", list, lists::loadTotals));
    }
}
