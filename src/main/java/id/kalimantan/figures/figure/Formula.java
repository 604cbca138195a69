package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator follows from others.
 *
 * @param result the indicator that it gives
 * @param left what goes in first: of several operands the first that has a figure which is not a mere bound
 * @param right what goes in second, likewise; empty for an operation on one operand
 * @param per what a rate is for, 100 for a percentage
 * @param decimals what the result is rounded to
 * @param cautions what must be told with every result
 */
record Formula(
        IndicatorCode result,
        Operation operation,
        List<Operand> left,
        List<Operand> right,
        int per,
        int decimals,
        List<LocalizedText> cautions) {
    private static final LocalizedText TWO_BODIES =
            new LocalizedText("Menggabungkan angka dari dua lembaga.", "Combines figures of two bodies.");

    /**
     * What goes into a formula.
     *
     * @param part null for the part that is asked for
     */
    record Operand(IndicatorCode indicator, @Nullable BreakdownMember part) {
        SeriesKey of(SeriesKey asked) {
            return new SeriesKey(asked.region(), indicator, part == null ? asked.part() : part);
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

    /** The indicators that go in, derived ones among them. */
    Stream<IndicatorCode> operands() {
        return Stream.concat(left.stream(), right.stream()).map(Operand::indicator);
    }

    /** What figures of the operands are about. */
    Stream<SeriesKey> subjects(SeriesKey asked) {
        return operation == Operation.SUM_OF_SEGMENTS
                ? Dimension.SEGMENT.parts(left.get(0).of(asked), List.of()).stream()
                : Stream.concat(left.stream(), right.stream()).map(operand -> operand.of(asked));
    }

    /** Whether there is a result for a part: only where an operand is of the part that is asked for. */
    boolean accepts(BreakdownMember part) {
        return part.equals(BreakdownMember.WHOLE) || left.stream().anyMatch(operand -> operand.part() == null);
    }

    /** The result for two figures, of the period of the one that is not counted on a day. */
    Figure apply(SeriesKey asked, Figure first, Figure second) {
        Interval values = first.value() == null || second.value() == null
                ? null
                : operation.apply(Interval.exactly(first.value()), Interval.exactly(second.value()), per);
        Interval bounds =
                operation.apply(first.precision().interval(), second.precision().interval(), per);
        Unit unit = unit(first.unit(), second.unit());
        String text = text(first, second);
        Period period = first.period().start() == null ? second.period() : first.period();
        return DerivedFigureFactory.figure(
                new FigureKey(
                        asked.indicator(),
                        asked.region(),
                        period.code(),
                        asked.part(),
                        "=" + text,
                        first.key().release()),
                period,
                unit,
                unit.isRate() ? per : 1,
                new Derivation(text, List.of(first, second), decimals(values), cautions(first, second)),
                values,
                bounds,
                first.release());
    }

    private Unit unit(Unit first, Unit second) {
        Unit ratio = result == IndicatorCode.RATIO ? first.per(second) : result.unit;
        if (ratio == null) {
            throw new IllegalArgumentException(first + " per " + second + " means nothing");
        }
        return ratio == Unit.RATIO && per == 100 ? Unit.PERCENT : ratio;
    }

    private int decimals(@Nullable Interval values) {
        return result == IndicatorCode.RATIO && values != null
                ? DerivedFigureFactory.significantDecimals(values)
                : decimals;
    }

    private List<LocalizedText> cautions(Figure first, Figure second) {
        return first.bodies().equals(second.bodies())
                ? cautions
                : Stream.concat(cautions.stream(), Stream.of(TWO_BODIES)).toList();
    }

    private String text(Figure first, Figure second) {
        return switch (operation) {
            case SUM_OF_SEGMENTS -> throw new IllegalStateException("a sum has no second operand");
            case RATIO -> (per == 1 ? "" : per + " × ") + first.name() + " ÷ " + second.name();
            case DIFFERENCE -> first.name() + " − " + second.name();
            case BEFORE_GROWTH -> first.name() + " ÷ (1 + " + second.name() + " ÷ 100)";
        };
    }
}
