package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How exact a value is: the true one lies between {@code low} and {@code high}, both included. */
@Description("How exact a value is: the true one lies between low and high, both included.")
public record Precision(
        @NonNull @Description("How the value stands to the true one.")
        Qualifier qualifier,

        @Description("The least that the true value can be, in the figure's unit; null when nothing bounds it below or"
                + " there is no value.")
        @Nullable
        BigDecimal low,

        @Description("The most that the true value can be, in the figure's unit; null when nothing bounds it above or"
                + " there is no value.")
        @Nullable
        BigDecimal high,

        @Ignore Interval interval) {
    static final Precision MISSING = of(Qualifier.MISSING, new Interval(null, null));
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * How exact a published number is. The last printed digit decides: rounded numbers, and percentages even when
     * printed in full, are half of it around the value; truncated ones reach one of it further from zero; approximate
     * ones, for which nobody states a bound, are taken to be one of it around the value, and at least 1 %.
     *
     * @param asPrinted the publisher's words; without them the last digit that is not zero counts as the last printed
     */
    static Precision published(BigDecimal value, Qualifier qualifier, @Nullable String asPrinted, Unit unit) {
        Interval interval =
                switch (qualifier) {
                    case EXACT ->
                        unit == Unit.PERCENT
                                ? Interval.around(
                                        value, digit(value, asPrinted, unit).multiply(HALF))
                                : Interval.exactly(value);
                    case ROUNDED ->
                        Interval.around(value, digit(value, asPrinted, unit).multiply(HALF));
                    case TRUNCATED ->
                        value.signum() < 0
                                ? new Interval(value.subtract(digit(value, asPrinted, unit)), value)
                                : new Interval(value, value.add(digit(value, asPrinted, unit)));
                    case APPROXIMATE ->
                        Interval.around(value, PrintedNumber.reach(value, digit(value, asPrinted, unit)));
                    case AT_LEAST -> new Interval(value, null);
                    case AT_MOST -> new Interval(null, value);
                    case MISSING -> new Interval(null, null);
                };
        return of(qualifier, interval);
    }

    /** What the last printed digit is worth. */
    private static BigDecimal digit(BigDecimal value, @Nullable String asPrinted, Unit unit) {
        return Optional.ofNullable(asPrinted)
                .flatMap(words -> new PrintedText(words).printing(value, unit))
                .map(PrintedNumber::digit)
                .orElseGet(() -> unit == Unit.PERCENT
                        ? value.ulp()
                        : value.stripTrailingZeros().ulp());
    }

    static Precision of(Qualifier qualifier, Interval interval) {
        return new Precision(qualifier, interval.low(), interval.high(), interval);
    }

    /**
     * A computed precision.
     *
     * @param rounded what is shown
     * @param interval what was computed, from which further computing starts
     */
    static Precision of(Qualifier qualifier, Interval rounded, Interval interval) {
        return new Precision(qualifier, rounded.low(), rounded.high(), interval);
    }
}
