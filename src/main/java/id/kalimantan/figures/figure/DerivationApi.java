package id.kalimantan.figures.figure;

import id.kalimantan.figures.figure.Formula.Operand;
import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.region.Region;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What is computed from a region's figures when it is asked for. */
@GraphQLApi
public class DerivationApi {
    @Inject
    FigureLoader figures;

    @Inject
    ComparisonLoader comparisons;

    @Inject
    CatalogueRepository catalogues;

    @Description("One quantity divided by another. Units are checked: people by people is a pure number or, per 100, a"
            + " percentage; rupiah by claims is rupiah a claim; what means nothing is refused. Null when the two were"
            + " not published for the same period.")
    public CompletionStage<Figure> ratio(
            @Source Region region,
            @NonNull @Description("The code of the indicator that is divided.") String numerator,
            @NonNull @Description("The code of the indicator that it is divided by.") String denominator,
            @Description("The code of the part to take instead of the whole, of each of the two that can be broken down"
                            + " like this.")
                    @Nullable
                    String part,
            @DefaultValue("1") @Description("What the result is for: 1, 100 for a percentage, 100000 and so on.")
                    int per,
            @Description("The period's ISO 8601 code; the latest that both are known for when not given.") @Nullable
                    String period,
            @Description(Descriptions.AS_OF) @Nullable OffsetDateTime asOf,
            Context context) {
        String code = Period.codeOf(period);
        Ratio ratio = catalogues.find(catalogue -> {
            Indicator divided = catalogue.indicator(numerator);
            Indicator divisor = catalogue.indicator(denominator);
            Ratio.check(divided, divisor, per);
            Member member = part == null ? null : catalogue.member(part);
            return new Ratio(
                    region.code, operand(divided, member), operand(divisor, member), per, code, Vintage.asOf(asOf));
        });
        return DataLoaders.load(context, "Region.ratio", ratio, figures::loadRatios);
    }

    private static Operand operand(Indicator indicator, @Nullable Member part) {
        boolean divided = part != null && indicator.dimensions.contains(part.getDimension());
        return new Operand(indicator.getCode(), part == null || !divided ? SeriesKey.WHOLE : part.getCode());
    }

    @Description("A quantity in its parts, with their shares, and whether they add up. Null when nobody has published"
            + " parts.")
    public CompletionStage<Breakdown> breakdown(
            @Source Region region,
            @NonNull @Description("The code of what is broken down: a reported amount, not a rate.") String indicator,
            @NonNull @Description("The code of the dimension that it is broken down by, such as segment.") String by,
            @Description("The period's ISO 8601 code; the latest that has parts when not given.") @Nullable
                    String period,
            @Description(Descriptions.AS_OF) @Nullable OffsetDateTime asOf,
            Context context) {
        Indicator whole = catalogues.find(catalogue -> {
            catalogue.dimension(by);
            return catalogue.indicator(indicator);
        });
        if (whole.isDerived() || !whole.isAmount()) {
            throw FieldError.badInput(indicator + " is a rate or derived: only reported amounts add up.");
        }
        var query = new BreakdownQuery(
                SeriesKey.whole(region.code, indicator), by, Period.codeOf(period), Vintage.asOf(asOf));
        return DataLoaders.load(context, "Region.breakdown", query, comparisons::loadBreakdowns);
    }

    @Description("The part in per cent of the sum of all parts. Shares of exact numbers add to exactly 100, by the"
            + " largest-remainder method; others have no more decimals than the numbers carry. Null where a part is"
            + " missing or not even whole per cents are certain: see precision.")
    public @Nullable BigDecimal share(
            @Source BreakdownPart part,
            @DefaultValue("2") @Description("How many decimals at most: 0 to 10.") int decimals) {
        return part.share(decimals);
    }

    @NonNull
    @Description("What was assumed, and what the figure must not be taken for.")
    public List<@NonNull String> assumptions(
            @Source Derivation derivation, @DefaultValue("ID") @Description(Descriptions.LANGUAGE) Language language) {
        return derivation.cautions().stream()
                .map(caution -> caution.in(language))
                .toList();
    }
}
