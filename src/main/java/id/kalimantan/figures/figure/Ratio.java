package id.kalimantan.figures.figure;

import id.kalimantan.figures.figure.Formula.Operand;
import id.kalimantan.figures.figure.Formula.Operation;
import id.kalimantan.figures.graphql.FieldError;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ratio that somebody asks for.
 *
 * @param per what it is for: 100 for a percentage
 * @param period null for the latest that both are known for
 */
record Ratio(
        String area,
        Operand numerator,
        Operand denominator,
        int per,
        @Nullable String period,
        Vintage vintage) {
    private static final int MAX_PER = 1_000_000_000;
    private static final String OPERAND = "([A-Z0-9_]+)(?:\\[([A-Z0-9_]+)])?";
    private static final Pattern TEXT = Pattern.compile("=(?:(\\d{1,10}) × )?" + OPERAND + " ÷ " + OPERAND);

    /**
     * @throws FieldError with {@code BAD_USER_INPUT} when so many of the one for each of the other means nothing
     */
    static void check(Indicator numerator, Indicator denominator, int per) {
        if (per < 1 || per > MAX_PER) {
            throw FieldError.badInput("per must be from 1 to " + MAX_PER + ".");
        }
        refuseRate(numerator);
        refuseRate(denominator);
        if (numerator.unit.per(denominator.unit) == null) {
            throw FieldError.badInput(
                    "%s are counted in %s and %s in %s: so many of the one for each of the other means nothing."
                            .formatted(numerator.getCode(), numerator.unit, denominator.getCode(), denominator.unit));
        }
    }

    private static void refuseRate(Indicator operand) {
        if (!operand.isAmount()) {
            throw FieldError.badInput(operand.getCode() + " is itself a rate (" + operand.unit
                    + "): a ratio needs amounts that can be counted.");
        }
    }

    /** Whether the codes are known and so many of the one for each of the other mean something. */
    boolean isPossible(Catalogue catalogue) {
        try {
            check(catalogue.indicator(numerator.indicator()), catalogue.indicator(denominator.indicator()), per);
            return Stream.of(numerator, denominator).allMatch(operand -> catalogue.knows(operand.of(series())));
        } catch (FieldError impossible) {
            return false;
        }
    }

    /** The ratio's figure, which says why it has no value where it has none. */
    Figure in(Calculator calculator) {
        Figure figure = calculator.find(formula(), series(), period);
        if (figure != null) {
            return figure;
        }
        boolean known = Stream.of(numerator, denominator)
                        .allMatch(operand -> calculator.find(operand.of(series()), null) != null)
                && Stream.of(numerator, denominator)
                        .anyMatch(operand -> calculator.find(operand.of(series()), period) != null);
        Catalogue catalogue = calculator.catalogue;
        Unit unit = formula()
                .unit(
                        catalogue.indicator(DerivedIndicator.RATIO.name()),
                        catalogue.indicator(numerator.indicator()).unit,
                        catalogue.indicator(denominator.indicator()).unit);
        MissingReason reason = known ? MissingReason.DIFFERENT_PERIODS : MissingReason.NO_DATA;
        return formula().without(series(), period, reason, unit, catalogue);
    }

    SeriesKey series() {
        return SeriesKey.whole(area, DerivedIndicator.RATIO.name());
    }

    Formula formula() {
        return new Formula(
                DerivedIndicator.RATIO.name(),
                Operation.RATIO,
                List.of(numerator),
                List.of(denominator),
                per,
                0,
                List.of());
    }

    /** The ratio whose figure has a key; empty when none has. */
    static Optional<Ratio> of(FigureKey key) {
        var text = TEXT.matcher(key.source());
        if (!key.series().indicator().equals(DerivedIndicator.RATIO.name()) || !text.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Ratio(
                key.series().area(),
                operand(text.group(2), text.group(3)),
                operand(text.group(4), text.group(5)),
                text.group(1) == null ? 1 : Integer.parseInt(text.group(1)),
                key.period(),
                key.vintage()));
    }

    private static Operand operand(String indicator, @Nullable String part) {
        return new Operand(indicator, Objects.requireNonNullElse(part, SeriesKey.WHOLE));
    }
}
