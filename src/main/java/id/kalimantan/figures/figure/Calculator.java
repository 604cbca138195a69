package id.kalimantan.figures.figure;

import id.kalimantan.figures.figure.Formula.Operand;
import id.kalimantan.figures.figure.Formula.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds figures in one state of the data: reported ones, and derived ones by computing them. */
final class Calculator {
    final FigureIndex index;
    final Map<String, List<String>> children;

    /** @param children the codes of the regions right below; only sums over regions need them */
    Calculator(FigureIndex index, Map<String, List<String>> children) {
        this.index = index;
        this.children = children;
    }

    /** @param period null for the latest that has a value */
    @Nullable
    Figure find(SeriesKey subject, @Nullable String period) {
        Formula formula = formula(subject);
        return formula == null ? index.find(subject, period) : find(formula, subject, period);
    }

    @Nullable
    Figure find(Formula formula, SeriesKey subject, @Nullable String period) {
        List<Figure> found = period == null ? latestFirst(formula, subject) : compute(formula, subject, period);
        return found.stream()
                .filter(figure -> figure.value() != null)
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0));
    }

    /** One figure a period, the earliest first. */
    List<Figure> series(SeriesKey subject) {
        List<Figure> series = new ArrayList<>();
        periods(subject)
                .map(period -> find(subject, period.code()))
                .filter(Objects::nonNull)
                .forEach(series::add);
        Collections.reverse(series);
        return series;
    }

    /** The periods that figures can be of, the latest first. */
    Stream<Period> periods(SeriesKey subject) {
        Formula formula = formula(subject);
        return formula == null ? index.periods(subject) : periods(formula, subject);
    }

    private Stream<Period> periods(Formula formula, SeriesKey subject) {
        return formula.subjects(subject).flatMap(this::periods).distinct().sorted(Period.LATEST_FIRST);
    }

    List<Figure> latestFirst(Formula formula, SeriesKey subject) {
        return periods(formula, subject)
                .flatMap(period -> compute(formula, subject, period.code()).stream())
                .toList();
    }

    /** How a figure is computed; null when it is only ever reported. */
    static @Nullable Formula formula(SeriesKey subject) {
        return subject.indicator().isDerived() ? Catalog.formula(subject.indicator()) : null;
    }

    /** What a formula gives for a period with each of its operands, the preferred first. */
    List<Figure> compute(Formula formula, SeriesKey subject, String period) {
        if (!formula.accepts(subject.part())) {
            return List.of();
        }
        if (formula.operation() == Operation.SUM_OF_SEGMENTS) {
            SeriesKey whole = formula.left().get(0).of(subject);
            return parts(whole, Dimension.SEGMENT, period)
                    .map(parts -> parts.sum(subject))
                    .toList();
        }
        List<Figure> results = new ArrayList<>();
        for (Figure left : operands(formula.left(), subject, period)) {
            for (Figure right : operands(formula.right(), subject, period)) {
                if (Stream.of(left, right).anyMatch(it -> it.period().code().equals(period))) {
                    results.add(formula.apply(subject, left, right));
                }
            }
        }
        results.sort(Comparator.comparing(Figure::isBound));
        return results;
    }

    /** The operands' figures of the period or, for what is counted on a day, of the period's last day. */
    private List<Figure> operands(List<Operand> operands, SeriesKey asked, String period) {
        String lastDay = Period.parse(period).end().toString();
        return operands.stream()
                .map(operand -> operand.of(asked))
                .map(subject -> Optional.ofNullable(find(subject, period)).orElseGet(() -> find(subject, lastDay)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The parts of a whole that somebody published for a period; empty when nobody did. */
    Stream<BreakdownMembers> parts(SeriesKey whole, Dimension dimension, String period) {
        List<Figure> figures = new ArrayList<>();
        List<SeriesKey> absent = new ArrayList<>();
        for (SeriesKey part : dimension.parts(whole, below(whole))) {
            Figure figure = find(part, period);
            if (figure != null) {
                figures.add(figure);
            } else if (part.part().facilityType() != PlkkType.HOSPITAL) {
                absent.add(part);
            }
        }
        return figures.isEmpty()
                ? Stream.of()
                : Stream.of(new BreakdownMembers(dimension, List.copyOf(figures), List.copyOf(absent)));
    }

    /** The codes of the regions right below a subject's. */
    List<String> below(SeriesKey whole) {
        return children.getOrDefault(whole.region(), List.of());
    }
}
