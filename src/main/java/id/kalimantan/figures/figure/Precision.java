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

        @NonNull @Description("On what low and high rest.") PrecisionBasis basis,

        @Ignore Interval interval) {
    static final Precision MISSING = of(Qualifier.MISSING, new Interval(null, null), PrecisionBasis.PRINTED);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * How exact a published number is. The last printed digit decides: rounded numbers, and percentages even when
     * printed in full, are half of it around the value; truncated ones reach one of it further from zero; approximate
     * ones, for which nobody states a bound, are taken to be one of it around the value, and at least 1 %, unless the
     * words bound them.
     *
     * @param asPrinted the publisher's words; without them the last digit that is not zero counts as the last printed
     */
    public static Precision published(BigDecimal value, Qualifier qualifier, @Nullable String asPrinted, Unit unit) {
        Optional<PrintedNumber> printed =
                Optional.ofNullable(asPrinted).flatMap(words -> new PrintedText(words).printing(value, unit));
        BigDecimal digit = printed.map(PrintedNumber::digit).orElseGet(() -> digit(value, unit));
        return switch (qualifier) {
            case EXACT ->
                printed(
                        qualifier,
                        unit == Unit.PERCENT ? Interval.around(value, digit.multiply(HALF)) : Interval.exactly(value));
            case ROUNDED -> printed(qualifier, Interval.around(value, digit.multiply(HALF)));
            case TRUNCATED ->
                printed(
                        qualifier,
                        value.signum() < 0
                                ? new Interval(value.subtract(digit), value)
                                : new Interval(value, value.add(digit)));
            case AT_LEAST -> printed(qualifier, new Interval(value, null));
            case AT_MOST -> printed(qualifier, new Interval(null, value));
            case APPROXIMATE ->
                printed.filter(it -> it.basis() == PrecisionBasis.PRINTED
                                && it.interval().isBounded())
                        .filter(it -> it.wording() != Wording.PLAIN)
                        .map(it -> printed(qualifier, it.interval()))
                        .orElseGet(() -> of(
                                qualifier,
                                Interval.around(value, PrintedNumber.reach(value, digit)),
                                PrecisionBasis.ASSUMED));
            case RANGE, MISSING -> MISSING;
        };
    }

    /** How exact what was published is as a range. */
    public static Precision range(BigDecimal low, BigDecimal high) {
        return printed(Qualifier.RANGE, new Interval(low, high));
    }

    private static Precision printed(Qualifier qualifier, Interval interval) {
        return of(qualifier, interval, PrecisionBasis.PRINTED);
    }

    /** What the last digit is worth, as far as the value tells. */
    private static BigDecimal digit(BigDecimal value, Unit unit) {
        return unit == Unit.PERCENT ? value.ulp() : value.stripTrailingZeros().ulp();
    }

    static Precision of(Qualifier qualifier, Interval interval, PrecisionBasis basis) {
        return new Precision(qualifier, interval.low(), interval.high(), basis, interval);
    }

    /**
     * A computed precision.
     *
     * @param rounded what is shown
     * @param interval what was computed, from which further computing starts
     */
    static Precision of(Qualifier qualifier, Interval rounded, Interval interval, PrecisionBasis basis) {
        return new Precision(qualifier, rounded.low(), rounded.high(), basis, interval);
    }
}
