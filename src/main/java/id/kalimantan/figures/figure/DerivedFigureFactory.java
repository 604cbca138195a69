package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes figures out of what was computed. */
final class DerivedFigureFactory {
    /** Significant digits of a ratio whose size nobody knows beforehand. */
    private static final int SIGNIFICANT = 6;

    private DerivedFigureFactory() {}

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
        boolean unknown = values == null || rounded.high() == null && !isPositive(rounded.low());
        Qualifier qualifier = unknown ? Qualifier.MISSING : qualifier(rounded, derivation);
        BigDecimal value = unknown ? null : value(Objects.requireNonNull(values), rounded, qualifier);
        List<Figure> inputs = derivation.inputs();
        return new Figure(
                key,
                period,
                value,
                value == null ? missing(inputs) : null,
                unit,
                per,
                value == null ? Precision.MISSING : Precision.of(qualifier, rounded, bounds),
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

    private static Qualifier qualifier(Interval rounded, Derivation derivation) {
        if (rounded.high() == null) {
            return Qualifier.AT_LEAST;
        }
        if (!isPositive(rounded.low()) && derivation.inputs().stream().anyMatch(Figure::isBound)) {
            // dividing by what has no upper bound leaves no lower bound but zero
            return Qualifier.AT_MOST;
        }
        BigDecimal width = rounded.high().subtract(Objects.requireNonNull(rounded.low()));
        return width.signum() == 0
                ? Qualifier.EXACT
                : width.compareTo(rounded.high().ulp()) <= 0 ? Qualifier.ROUNDED : Qualifier.APPROXIMATE;
    }

    /** A bound is the value of what is only known to be bounded; anything else is rounded half up. */
    private static BigDecimal value(Interval values, Interval rounded, Qualifier qualifier) {
        BigDecimal value =
                switch (qualifier) {
                    case AT_LEAST -> rounded.low();
                    case AT_MOST -> rounded.high();
                    default ->
                        Objects.requireNonNull(values.low())
                                .setScale(Objects.requireNonNull(rounded.low()).scale(), RoundingMode.HALF_UP);
                };
        return Objects.requireNonNull(value);
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
