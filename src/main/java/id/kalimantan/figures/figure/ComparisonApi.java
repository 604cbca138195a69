package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.region.Region;
import id.kalimantan.figures.region.RegionLevel;
import id.kalimantan.figures.region.RegionRepository;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Figures beside other figures: elsewhere, before, in other releases, and where they should be equal. */
@GraphQLApi
public class ComparisonApi {
    @Inject
    ComparisonLoader comparisons;

    @Inject
    RegionComparisonLoader regionComparisons;

    @Inject
    FigureLoader figures;

    @Inject
    HistoryRepository histories;

    @Inject
    Reconciliation reconciliation;

    @Inject
    RegionRepository regions;

    @NonNull
    @Description(
            "The same fact from other sources, the preferred first, and as it can be computed: the sum of its parts,"
                    + " the sum of the regions below, what a formula makes of other figures. None is known to"
                    + " mean something else; see sameNameOtherDefinition.")
    public CompletionStage<List<@NonNull Figure>> alternatives(@Source Figure figure, Context context) {
        return versions(figure, context, other -> !other.meansOtherwiseThan(figure));
    }

    @NonNull
    @Description("Figures of the same indicator, part and period that mean something else, by their definition: they"
            + " neither agree with this one nor contradict it.")
    public CompletionStage<List<@NonNull Figure>> sameNameOtherDefinition(@Source Figure figure, Context context) {
        return versions(figure, context, other -> other.meansOtherwiseThan(figure));
    }

    private CompletionStage<List<Figure>> versions(Figure figure, Context context, Predicate<Figure> wanted) {
        return DataLoaders.load(context, "Figure.versions", figure, comparisons::loadVersions)
                .thenApply(versions -> versions.stream().filter(wanted).toList());
    }

    @NonNull
    @Description(
            "Whether another source says something of the same fact, under the same definition, that cannot be true"
                    + " as well: see alternatives.")
    public CompletionStage<Boolean> disputed(@Source Figure figure, Context context) {
        return DataLoaders.load(context, "Figure.disputed", figure, comparisons::loadDisputed);
    }

    @NonNull
    @Description(
            "The change since an earlier figure of the same quantity: the latest that it can be compared with, and a"
                    + " nearer one that it cannot; where there is none to compare with, why.")
    public CompletionStage<Comparison> change(
            @Source Figure figure,
            @Description(
                            "The ISO 8601 code of an earlier period; when not given, that of the latest comparable figure.")
                    @Nullable
                    String since,
            Context context) {
        if (since != null && !Period.parse(since).isBefore(figure.period(), figure.indicator().kind)) {
            throw FieldError.badInput(
                    "since must be a period before " + figure.period().code() + ".");
        }
        return DataLoaders.load(context, "Figure.change", new ChangeQuery(figure, since), comparisons::loadChanges);
    }

    @NonNull
    @Description("What releases did to the figure, the earliest first; empty for a derived figure, which is not stored:"
            + " ask its inputs.")
    public CompletionStage<List<@NonNull FigureVersion>> history(@Source Figure figure, Context context) {
        return DataLoaders.load(context, "Figure.history", figure.key().current(), histories::loadHistories)
                .thenApply(history -> history == null ? List.of() : history);
    }

    @Description("Why the two cannot be compared; null when they can.")
    public @Nullable String reason(
            @Source Comparison comparison, @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language) {
        return comparison.comparable() ? null : words(comparison.reasons(), language);
    }

    @Description("Why the nearer figure cannot be compared with; null when there is none.")
    public @Nullable String nearerReason(
            @Source Comparison comparison, @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language) {
        return comparison.nearer() == null ? null : words(comparison.nearerReasons(), language);
    }

    private static String words(List<LocalizedText> reasons, Language language) {
        return reasons.stream().map(reason -> reason.in(language)).collect(joining("; "));
    }

    @Query
    @NonNull
    @Description(
            "Regions beside each other, by one quantity: of one definition and of one time, so that their order means"
                    + " something.")
    public CompletionStage<RegionComparison> comparison(
            @NonNull @Description(Descriptions.INDICATOR) String indicator,
            @Description(Descriptions.PART) @Nullable String part,
            @DefaultValue("[\"PROVINCE\"]")
                    @Description("The levels of the regions: [REGENCY, CITY] for all below provinces.")
                    List<@NonNull RegionLevel> level,
            @DefaultValue("KALIMANTAN") @Description("The code of the region that all lie in.") String within,
            @DefaultValue("LATEST_COMMON")
                    @Description(
                            "LATEST_COMMON: the time that most of the regions have a figure of, of equals the latest."
                                    + " LATEST: the latest of each region. Otherwise a period's ISO 8601 code.")
                    String at,
            @Description("The code of the definition; the one that most of the regions have when not given.") @Nullable
                    String definition,
            @DefaultValue("OBSERVED") @Description(Descriptions.STATUS) Status status,
            @Description(Descriptions.AS_OF) @Nullable OffsetDateTime asOf,
            Context context) {
        FigureQuery asked = FigureQuery.of(within, indicator, part, null, status, definition, asOf);
        figures.check(asked);
        var query = new RegionComparisonQuery(asked.series(), level, at, definition, asked.vintage());
        return DataLoaders.load(context, "comparison", query, regionComparisons::load);
    }

    @Query
    @NonNull
    @Description("Figures of a region and of all below it that should be equal, set side by side.")
    public List<@NonNull ConsistencyCheck> reconciliation(
            @DefaultValue("KALIMANTAN") @Description("The region's code.") String region,
            @Description("Only checks with this verdict.") @Nullable Verdict verdict) {
        return reconciliation.checks(region, verdict);
    }

    @NonNull
    @Description("The region that the reported figure is of.")
    public CompletionStage<Region> region(@Source ConsistencyCheck check, Context context) {
        return DataLoaders.load(context, "region", check.left().series().area(), regions::loadByCode);
    }

    @NonNull
    @Description("What the check found, in plain words.")
    public String explanation(
            @Source ConsistencyCheck check, @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language) {
        return check.explanation().in(language);
    }
}
