package id.kalimantan.figures.figure;

import id.kalimantan.figures.figure.Formula.Operand;
import id.kalimantan.figures.figure.Formula.Operation;
import id.kalimantan.figures.graphql.FieldError;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A ratio that somebody asks for. */
record Ratio(
        String region,
        IndicatorCode numerator,
        IndicatorCode denominator,
        int per,
        @Nullable String period,
        Vintage vintage) {
    private static final int MAX_PER = 1_000_000_000;
    private static final Pattern TEXT = Pattern.compile("=(?:(\\d{1,10}) × )?([A-Z0-9_]+) ÷ ([A-Z0-9_]+)");

    Ratio {
        if (per < 1 || per > MAX_PER) {
            throw FieldError.badInput("per must be from 1 to " + MAX_PER + ".");
        }
        refuseRate(numerator);
        refuseRate(denominator);
        if (numerator.unit.per(denominator.unit) == null) {
            throw FieldError.badInput(
                    "%s are counted in %s and %s in %s: so many of the one for each of the other means nothing."
                            .formatted(numerator, numerator.unit, denominator, denominator.unit));
        }
    }

    private static void refuseRate(IndicatorCode operand) {
        if (!operand.unit.isAmount()) {
            throw FieldError.badInput(
                    operand + " is itself a rate (" + operand.unit + "): a ratio needs amounts that can be counted.");
        }
    }

    SeriesKey subject() {
        return new SeriesKey(region, IndicatorCode.RATIO, BreakdownMember.WHOLE);
    }

    Formula formula() {
        return new Formula(
                IndicatorCode.RATIO,
                Operation.RATIO,
                List.of(new Operand(numerator, BreakdownMember.WHOLE)),
                List.of(new Operand(denominator, BreakdownMember.WHOLE)),
                per,
                0,
                List.of());
    }

    /** The ratio whose figure has a key; empty when none has. */
    static Optional<Ratio> of(FigureKey key) {
        var text = TEXT.matcher(key.source());
        if (key.indicator() != IndicatorCode.RATIO || !text.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Ratio(
                    key.region(),
                    IndicatorCode.valueOf(text.group(2)),
                    IndicatorCode.valueOf(text.group(3)),
                    text.group(1) == null ? 1 : Integer.parseInt(text.group(1)),
                    key.period(),
                    key.vintage()));
        } catch (IllegalArgumentException | FieldError malformed) {
            return Optional.empty();
        }
    }
}
