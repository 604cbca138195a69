package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies the rules of {@link ConsistencyRule} to the figures of some regions. */
final class Checks {
    /** Shorter numbers coincide by chance too often. */
    private static final BigDecimal LONG_NUMBER = BigDecimal.valueOf(1000);

    /** A pair of figures that should be equal, or in the case of neighbours should not. */
    record Pair(ConsistencyRule rule, Figure left, Figure right) {
        Verdict verdict() {
            return rule == ConsistencyRule.NEIGHBOURS_DIFFER ? Verdict.CANNOT_TELL : Verdict.on(left, right);
        }

        /** Null where only a range of one of the two is known. */
        @Nullable
        BigDecimal difference() {
            return left.value() == null || right.value() == null
                    ? null
                    : left.value().subtract(right.value());
        }
    }

    private final Calculator calculator;
    private final ComparableFigures relations;
    private final Map<SeriesKey, Long> register;

    /** @param register how many of what is counted in each region the register lists */
    Checks(Calculator calculator, Map<SeriesKey, Long> register) {
        this.calculator = calculator;
        this.relations = new ComparableFigures(calculator);
        this.register = register;
    }

    /** All pairs whose figures both have values. */
    Stream<Pair> pairs() {
        return relations
                .reported()
                .flatMap(series -> Stream.concat(
                        calculator.periods(series).flatMap(period -> pairs(series, period.code())), listed(series)))
                .filter(pair -> pair.left.isKnown() && pair.right.isKnown());
    }

    private Stream<Pair> pairs(SeriesKey series, String period) {
        List<Figure> reported = relations.reported(series, period);
        Figure preferred = Objects.requireNonNull(calculator.find(series, period));
        return Stream.<Stream<Pair>>of(
                        relations
                                .partSums(series, period)
                                .map(sum -> new Pair(ConsistencyRule.PARTS_ADD_UP, preferred, sum)),
                        relations
                                .regionSums(series, period)
                                .map(sum -> new Pair(ConsistencyRule.REGIONS_ADD_UP, preferred, sum)),
                        relations
                                .computed(series, period)
                                .map(result -> new Pair(ConsistencyRule.FORMULA_HOLDS, preferred, result)),
                        reported.stream()
                                .filter(other -> other != preferred)
                                .map(other -> new Pair(ConsistencyRule.SOURCES_AGREE, preferred, other)),
                        reported.stream().flatMap(this::neighbours))
                .flatMap(Function.identity())
                .filter(pair -> !pair.left.meansOtherwiseThan(pair.right));
    }

    /** The neighbours that come after a figure and have the same long number of the same source. */
    private Stream<Pair> neighbours(Figure figure) {
        if (figure.value() == null
                || figure.value().compareTo(LONG_NUMBER) < 0
                || figure.precision().qualifier() != Qualifier.EXACT) {
            return Stream.of();
        }
        return relations
                .neighboursAfter(figure.series())
                .flatMap(neighbour ->
                        relations.reported(neighbour, figure.period().code()).stream())
                .filter(other -> figure.isOfSameSource(other)
                        && other.precision().qualifier() == Qualifier.EXACT
                        && figure.value().equals(other.value()))
                .map(other -> new Pair(ConsistencyRule.NEIGHBOURS_DIFFER, figure, other));
    }

    /** The latest figure of what the register lists, beside what it lists. */
    private Stream<Pair> listed(SeriesKey series) {
        Long count = register.get(series);
        Figure latest = count == null ? null : calculator.find(series, null);
        return count == null || latest == null
                ? Stream.of()
                : Stream.of(
                        new Pair(ConsistencyRule.REGISTER_IS_COMPLETE, latest, RegistryCounts.figure(latest, count)));
    }
}
