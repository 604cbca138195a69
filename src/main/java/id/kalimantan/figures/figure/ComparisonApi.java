package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.region.Region;
import id.kalimantan.figures.region.RegionRepository;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;
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
    HistoryRepository histories;

    @Inject
    Reconciliation reconciliation;

    @Inject
    RegionRepository regions;

    @NonNull
    @Description(
            "The same fact from other sources, the preferred first, and as it can be computed: the sum of its parts,"
                    + " the sum of the regions below, what a formula makes of other figures.")
    public CompletionStage<List<@NonNull Figure>> alternatives(@Source Figure figure, Context context) {
        return DataLoaders.load(context, "Figure.alternatives", figure, comparisons::loadAlternatives);
    }

    @NonNull
    @Description("The change since an earlier figure of the same quantity, where the two can be compared; otherwise why"
            + " they cannot.")
    public CompletionStage<Comparison> change(
            @Source Figure figure,
            @Description("The ISO 8601 code of an earlier period; the latest one before the figure's when not given.")
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
        return comparison.comparable()
                ? null
                : comparison.reasons().stream()
                        .map(reason -> reason.in(language))
                        .collect(joining("; "));
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
