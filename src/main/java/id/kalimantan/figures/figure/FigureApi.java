package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.region.Region;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Figures: those of a region, and all that are reported. */
@GraphQLApi
public class FigureApi {
    private static final String SEGMENT = "The figure of this participant segment instead of the whole.";
    private static final String PROGRAMME = "The figure of this programme instead of the whole.";
    private static final String FACILITY_TYPE = "The figure of this type of PLKK instead of the whole.";
    private static final String AS_OF = "As it was published at this moment; the current release when not given.";

    @Inject
    FigureLoader figures;

    @Inject
    FigureListRepository lists;

    @Description("The region's figure: of several sources the preferred one's, which is the agency's own (BPJS"
            + " Ketenagakerjaan) before another body's, then the one published later, then the first by code. Null when"
            + " nobody has published it.")
    public CompletionStage<Figure> figure(
            @Source Region region,
            @NonNull @Description("What is asked for.") IndicatorCode indicator,
            @Description(SEGMENT) @Nullable SegmentCode segment,
            @Description(PROGRAMME) @Nullable ProgrammeCode programme,
            @Description(FACILITY_TYPE) @Nullable PlkkType facilityType,
            @Description("The period's ISO 8601 code, such as 2024, 2024-Q3, 2024-11, 2024-11-07 or"
                            + " 2024-01-01/2024-11-07. When not given, the latest figure that has a value.")
                    @Nullable
                    String period,
            @Description(AS_OF) @Nullable OffsetDateTime asOf,
            Context context) {
        var query = query(
                region, indicator, new BreakdownMember(segment, programme, facilityType), Period.codeOf(period), asOf);
        return figures.figure(query, context);
    }

    @NonNull
    @Description("The region's figures of one quantity over time, one a period, the earliest first. Figures of"
            + " different definitions do not make a trend: see their notes.")
    public CompletionStage<List<@NonNull Figure>> series(
            @Source Region region,
            @NonNull @Description("What is asked for.") IndicatorCode indicator,
            @Description(SEGMENT) @Nullable SegmentCode segment,
            @Description(PROGRAMME) @Nullable ProgrammeCode programme,
            @Description(FACILITY_TYPE) @Nullable PlkkType facilityType,
            @Description(AS_OF) @Nullable OffsetDateTime asOf,
            Context context) {
        return figures.series(
                query(region, indicator, new BreakdownMember(segment, programme, facilityType), null, asOf), context);
    }

    private static FigureQuery query(
            Region region,
            IndicatorCode indicator,
            BreakdownMember part,
            @Nullable String period,
            @Nullable OffsetDateTime asOf) {
        if (indicator == IndicatorCode.RATIO) {
            throw FieldError.badInput("RATIO is what Region.ratio answers: ask it for a numerator and a denominator.");
        }
        if (indicator == IndicatorCode.PARTICIPANT_SHARE && part.segment() == null) {
            throw FieldError.badInput("PARTICIPANT_SHARE is the share of a segment: say which.");
        }
        return new FigureQuery(region.code, indicator, part, period, Vintage.asOf(asOf));
    }

    @Query
    @NonNull
    @Description("All reported figures, ordered by indicator, region, period, breakdown and source.")
    public FigureConnection figures(
            @Description("Only figures like this.") @Nullable FigureFilter filter,
            @Description(AS_OF) @Nullable OffsetDateTime asOf,
            @Description("How many to return from the beginning or after a cursor: 1 to 100, 20 when not given.")
                    @Nullable
                    Integer first,
            @Description("Return what follows this cursor.") @Nullable String after,
            @Description("How many to return from the end or before a cursor: 1 to 100.") @Nullable Integer last,
            @Description("Return what precedes this cursor.") @Nullable String before,
            Context context) {
        var list = new FigureList(filter == null ? FigureFilter.NONE : filter, Vintage.asOf(asOf));
        return new FigureConnection(
                lists.page(list, PageRequest.of(first, after, last, before, 5)),
                () -> DataLoaders.load(context, "FigureConnection.totalCount", list, lists::loadTotals));
    }
}
