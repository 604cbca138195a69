package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes figures out of what was computed. */
final class DerivedFigureFactory {
    /** Significant digits of a ratio whose size nobody knows beforehand. */
    private static final int SIGNIFICANT = 6;

    private DerivedFigureFactory() {}

    /**
     * @param missing why there is no result; null when there is one, if only a bound
     * @param values the result for the inputs' values; null when one of them has none
     * @param bounds the result for the inputs' intervals
     */
    static Figure figure(
            FigureKey key,
            Indicator indicator,
            @Nullable Member part,
            Period period,
            Unit unit,
            int per,
            Derivation derivation,
            @Nullable MissingReason missing,
            @Nullable Interval values,
            Interval bounds,
            int release) {
        List<Figure> inputs = derivation.inputs();
        Interval rounded = bounds.widenedTo(derivation.decimals());
        MissingReason reason = missing == null && rounded.high() == null && !isPositive(rounded.low())
                ? MissingReason.NOT_BOUNDED
                : missing;
        Qualifier qualifier = reason == null ? qualifier(values, rounded, inputs) : Qualifier.MISSING;
        return new Figure(
                key,
                indicator,
                part,
                period,
                value(values, rounded, qualifier),
                reason,
                unit,
                per,
                reason == null ? Precision.of(qualifier, rounded, bounds, basis(inputs)) : Precision.MISSING,
                null,
                derivation,
                null,
                inputs.stream()
                        .flatMap(input -> input.definitions().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Definition::getCode))
                        .toList(),
                inputs.stream().flatMap(input -> input.bodies().stream()).collect(toCollection(TreeSet::new)),
                inputs.stream()
                        .flatMap(input -> input.notes().stream())
                        .filter(note -> note.kind() != NoteKind.REMARK && note.kind() != NoteKind.CORRECTION)
                        .distinct()
                        .toList(),
                release);
    }

    private static Qualifier qualifier(@Nullable Interval values, Interval rounded, List<Figure> inputs) {
        if (rounded.high() == null) {
            return Qualifier.AT_LEAST;
        }
        if (!isPositive(rounded.low()) && inputs.stream().anyMatch(Figure::isBound)) {
            // dividing by what has no upper bound leaves no lower bound but zero
            return Qualifier.AT_MOST;
        }
        if (values == null) {
            return Qualifier.RANGE;
        }
        BigDecimal width = rounded.high().subtract(Objects.requireNonNull(rounded.low()));
        return width.signum() == 0
                ? Qualifier.EXACT
                : width.compareTo(rounded.high().ulp()) <= 0 ? Qualifier.ROUNDED : Qualifier.APPROXIMATE;
    }

    /** A bound is the value of what is only known to be bounded; anything else is rounded half up. */
    private static @Nullable BigDecimal value(@Nullable Interval values, Interval rounded, Qualifier qualifier) {
        return switch (qualifier) {
            case MISSING, RANGE -> null;
            case AT_LEAST -> rounded.low();
            case AT_MOST -> rounded.high();
            default ->
                Objects.requireNonNull(Objects.requireNonNull(values).low())
                        .setScale(Objects.requireNonNull(rounded.low()).scale(), RoundingMode.HALF_UP);
        };
    }

    private static boolean isPositive(@Nullable BigDecimal bound) {
        return bound != null && bound.signum() > 0;
    }

    /** What rests on an assumption is assumed. */
    private static PrecisionBasis basis(List<Figure> inputs) {
        return inputs.stream().anyMatch(input -> input.precision().basis() == PrecisionBasis.ASSUMED)
                ? PrecisionBasis.ASSUMED
                : PrecisionBasis.PRINTED;
    }

    static int significantDecimals(Interval values) {
        BigDecimal value = values.low();
        return value == null || value.signum() == 0
                ? 0
                : Math.max(0, SIGNIFICANT - (value.precision() - value.scale()));
    }
}
