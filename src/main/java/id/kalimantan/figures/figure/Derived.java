package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes figures out of what was computed. */
final class Derived {
    /** Significant digits of a ratio whose size nobody knows beforehand. */
    private static final int SIGNIFICANT = 6;

    private Derived() {}

    /**
     * @param values the result for the inputs' values, null when one of them is missing
     * @param bounds the result for the inputs' intervals
     */
    static Figure figure(
            FigureKey key,
            Period period,
            Unit unit,
            int per,
            Derivation derivation,
            @Nullable Interval values,
            Interval bounds,
            int release) {
        Interval rounded = bounds.widenedTo(derivation.decimals());
        boolean unknown = values == null || !rounded.isBounded() && !isPositive(rounded.low());
        BigDecimal value = unknown ? null : value(Objects.requireNonNull(values), rounded, derivation.decimals());
        List<Figure> inputs = derivation.inputs();
        return new Figure(
                key,
                period,
                value,
                value == null ? missing(inputs) : null,
                unit,
                per,
                value == null ? Precision.MISSING : Precision.of(qualifier(value, rounded), rounded, bounds),
                null,
                derivation,
                null,
                definition(inputs),
                inputs.stream()
                        .flatMap(input -> input.notes().stream())
                        .filter(note -> note.kind() != NoteKind.REMARK)
                        .distinct()
                        .toList(),
                release);
    }

    /** A bound is rounded like a bound, anything else half up. */
    private static BigDecimal value(Interval values, Interval rounded, int decimals) {
        if (rounded.high() == null) {
            return Objects.requireNonNull(rounded.low());
        }
        BigDecimal value = Objects.requireNonNull(values.low()).setScale(decimals, RoundingMode.HALF_UP);
        return isUpperBound(value, rounded) ? rounded.high() : value;
    }

    private static Qualifier qualifier(BigDecimal value, Interval interval) {
        if (interval.high() == null) {
            return Qualifier.AT_LEAST;
        }
        if (isUpperBound(value, interval)) {
            return Qualifier.AT_MOST;
        }
        BigDecimal width = interval.high().subtract(Objects.requireNonNull(interval.low()));
        return width.signum() == 0
                ? Qualifier.EXACT
                : width.compareTo(value.ulp()) <= 0 ? Qualifier.ROUNDED : Qualifier.APPROXIMATE;
    }

    /** Dividing by what has no upper bound leaves zero as the only lower one. */
    private static boolean isUpperBound(BigDecimal value, Interval interval) {
        return interval.low() == null
                || interval.low().signum() == 0
                        && value.signum() > 0
                        && interval.high() != null
                        && interval.high().subtract(value).compareTo(value.ulp()) <= 0;
    }

    private static boolean isPositive(@Nullable BigDecimal bound) {
        return bound != null && bound.signum() > 0;
    }

    private static MissingReason missing(List<Figure> inputs) {
        return inputs.stream()
                .map(Figure::missing)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(MissingReason.NOT_STATED);
    }

    /** The definitions that went in; null when the question does not arise for any input. */
    private static @Nullable String definition(List<Figure> inputs) {
        String definitions = inputs.stream()
                .map(Figure::definition)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        return definitions.isEmpty() ? null : definitions;
    }

    static int significantDecimals(Interval values) {
        BigDecimal value = values.low();
        return value == null || value.signum() == 0
                ? 0
                : Math.max(0, SIGNIFICANT - (value.precision() - value.scale()));
    }
}
