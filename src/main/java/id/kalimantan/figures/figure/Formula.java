package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator follows from others.
 *
 * @param result the code of the indicator that it gives
 * @param left what goes in first: of several operands the first that has a figure which is not a mere bound
 * @param right what goes in second, likewise; empty for an operation on one operand
 * @param per what a rate is for, 100 for a percentage
 * @param decimals what the result is rounded to
 * @param cautions what must be told with every result
 */
record Formula(
        String result,
        Operation operation,
        List<Operand> left,
        List<Operand> right,
        int per,
        int decimals,
        List<LocalizedText> cautions) {
    /**
     * What goes into a formula.
     *
     * @param indicator its code
     * @param part the code of a part, empty for the whole; null for the part that is asked for
     */
    record Operand(String indicator, @Nullable String part) {
        SeriesKey of(SeriesKey asked) {
            return new SeriesKey(asked.area(), indicator, part == null ? asked.part() : part, asked.status());
        }

        /** The operand in formulas. */
        String name() {
            return part == null || part.isEmpty() ? indicator : indicator + "[" + part + "]";
        }
    }

    enum Operation {
        /** Over the segments of the left operand. */
        SUM_OF_SEGMENTS {
            @Override
            Interval apply(Interval left, Interval right, int per) {
                return left;
            }
        },
        RATIO {
            @Override
            Interval apply(Interval left, Interval right, int per) {
                return left.times(BigDecimal.valueOf(per)).dividedBy(right);
            }
        },
        DIFFERENCE {
            @Override
            Interval apply(Interval left, Interval right, int per) {
                return left.minus(right);
            }
        },
        /** What grew to the left operand by as many per cent as the right one says. */
        BEFORE_GROWTH {
            @Override
            Interval apply(Interval left, Interval right, int per) {
                return left.dividedBy(Interval.exactly(BigDecimal.ONE).plus(right.times(new BigDecimal("0.01"))));
            }
        };

        abstract Interval apply(Interval left, Interval right, int per);
    }

    /** The codes of the indicators that go in, derived ones among them. */
    Stream<String> operands() {
        return Stream.concat(left.stream(), right.stream()).map(Operand::indicator);
    }

    /** Whether there is a result for a part: only where an operand is of the part that is asked for. */
    boolean accepts(String part) {
        return part.equals(SeriesKey.WHOLE) || left.stream().anyMatch(operand -> operand.part() == null);
    }

    boolean isSum() {
        return operation == Operation.SUM_OF_SEGMENTS;
    }

    /**
     * The result for two figures, of the period of the one that is not counted on a day.
     *
     * @param catalogue tells what the result is
     */
    Figure apply(SeriesKey asked, Figure first, Figure second, Catalogue catalogue) {
        Interval values = first.value() == null || second.value() == null
                ? null
                : operation.apply(Interval.exactly(first.value()), Interval.exactly(second.value()), per);
        Interval bounds =
                operation.apply(first.precision().interval(), second.precision().interval(), per);
        Indicator indicator = catalogue.indicator(asked.indicator());
        Unit unit = unit(indicator, first.unit(), second.unit());
        String text = text(first, second);
        Period period = first.period().start() == null ? second.period() : first.period();
        return DerivedFigureFactory.figure(
                new FigureKey(
                        asked, period.code(), "=" + text, null, first.key().release()),
                indicator,
                asked.isWhole() ? null : catalogue.member(asked.part()),
                period,
                unit,
                unit.isRate() ? per : 1,
                new Derivation(text, List.of(first, second), decimals(values), cautions(first, second)),
                missing(first, second),
                values,
                bounds,
                first.release());
    }

    private @Nullable MissingReason missing(Figure first, Figure second) {
        boolean byZero = operation == Operation.RATIO
                && second.value() != null
                && second.value().signum() == 0;
        return first.missing() != null
                ? first.missing()
                : second.missing() == null && byZero ? MissingReason.DIVISION_BY_ZERO : second.missing();
    }

    /**
     * The figure that says why there is no result.
     *
     * @param period null when nobody asked for one
     */
    Figure without(SeriesKey asked, @Nullable String period, MissingReason reason, Unit unit, Catalogue catalogue) {
        String text = text(left.get(0).name(), right.get(0).name());
        Period of = period == null ? Period.NOT_STATED : Period.parse(period);
        return DerivedFigureFactory.figure(
                new FigureKey(asked, of.code(), "=" + text, null, null),
                catalogue.indicator(asked.indicator()),
                null,
                of,
                unit,
                unit.isRate() ? per : 1,
                new Derivation(text, List.of(), 0, cautions),
                reason,
                null,
                new Interval(null, null),
                catalogue.release());
    }

    Unit unit(Indicator indicator, Unit first, Unit second) {
        Unit ratio = isRatioAskedFor() ? first.per(second) : indicator.unit;
        if (ratio == null) {
            throw new IllegalArgumentException(first + " per " + second + " means nothing");
        }
        return ratio == Unit.RATIO && per == 100 ? Unit.PERCENT : ratio;
    }

    private boolean isRatioAskedFor() {
        return result.equals(DerivedIndicator.RATIO.name());
    }

    private int decimals(@Nullable Interval values) {
        return isRatioAskedFor() && values != null ? DerivedFigureFactory.significantDecimals(values) : decimals;
    }

    private List<LocalizedText> cautions(Figure first, Figure second) {
        return Stream.concat(cautions.stream(), Mixture.cautions(List.of(first, second)).stream())
                .toList();
    }

    private String text(Figure first, Figure second) {
        return text(first.name(), second.name());
    }

    private String text(String first, String second) {
        return switch (operation) {
            case SUM_OF_SEGMENTS -> throw new IllegalStateException("a sum has no second operand");
            case RATIO -> (per == 1 ? "" : per + " × ") + first + " ÷ " + second;
            case DIFFERENCE -> first + " − " + second;
            case BEFORE_GROWTH -> first + " ÷ (1 + " + second + " ÷ 100)";
        };
    }
}
