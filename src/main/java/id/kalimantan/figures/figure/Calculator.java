package id.kalimantan.figures.figure;

import id.kalimantan.figures.figure.Formula.Operand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds figures in one state of the data: reported ones, and derived ones by computing them. */
final class Calculator {
    final FigureIndex index;
    final Map<String, List<String>> children;
    final Catalogue catalogue;

    /** @param children the codes of the regions right below; only sums over regions need them */
    Calculator(FigureIndex index, Map<String, List<String>> children, Catalogue catalogue) {
        this.index = index;
        this.children = children;
        this.catalogue = catalogue;
    }

    /** The same, of one source's figures alone. */
    private Calculator of(String source) {
        return new Calculator(index.of(source), children, catalogue);
    }

    /** The same, of figures of one definition only where an indicator has several. */
    Calculator within(String definition) {
        return new Calculator(index.within(definition), children, catalogue);
    }

    /** @param period null for the latest that has a value */
    @Nullable
    Figure find(SeriesKey series, @Nullable String period) {
        Formula formula = formula(series);
        return formula == null ? index.find(series, period) : find(formula, series, period);
    }

    @Nullable
    Figure find(Formula formula, SeriesKey series, @Nullable String period) {
        Stream<Figure> found =
                period == null ? latestFirst(formula, series) : compute(formula, series, period).stream();
        Figure first = null;
        for (Figure figure : (Iterable<Figure>) found::iterator) { // no earlier periods are computed than it takes
            if (figure.isKnown()) {
                return figure;
            }
            first = first == null ? figure : first;
        }
        return first;
    }

    /** One figure a period, the earliest first. */
    List<Figure> series(SeriesKey series) {
        List<Figure> figures = new ArrayList<>();
        periods(series)
                .map(period -> find(series, period.code()))
                .filter(Objects::nonNull)
                .forEach(figures::add);
        Collections.reverse(figures);
        return figures;
    }

    /** The periods that figures can be of, the latest first. */
    Stream<Period> periods(SeriesKey series) {
        Formula formula = formula(series);
        return formula == null ? index.periods(series) : periods(formula, series);
    }

    private Stream<Period> periods(Formula formula, SeriesKey series) {
        Stream<SeriesKey> inputs = formula.isSum()
                ? parts(formula.left().get(0).of(series), catalogue.dimension(Dimension.SEGMENT)).stream()
                : Stream.concat(formula.left().stream(), formula.right().stream())
                        .map(operand -> operand.of(series));
        return inputs.flatMap(this::periods)
                .distinct()
                .sorted(Period.latestFirst(catalogue.indicator(series.indicator()).kind));
    }

    Stream<Figure> latestFirst(Formula formula, SeriesKey series) {
        return periods(formula, series).flatMap(period -> compute(formula, series, period.code()).stream());
    }

    /** How a figure is computed; null when it is only ever reported. */
    static @Nullable Formula formula(SeriesKey series) {
        return DerivedIndicator.isOne(series.indicator()) ? Formulas.formula(series.indicator()) : null;
    }

    /**
     * What a formula gives for a period with each of its operands, the preferred first. The operands are of one source
     * where one has them all.
     */
    List<Figure> compute(Formula formula, SeriesKey series, String period) {
        List<Figure> mixed = combine(formula, series, period);
        if (mixed.stream().allMatch(result -> result.sources().size() < 2)) {
            return mixed;
        }
        return index.sources(series.area(), Set.of(period, lastDay(period))).stream()
                .map(source -> of(source).combine(formula, series, period))
                .filter(results -> results.stream().anyMatch(Figure::isKnown))
                .findFirst()
                .orElse(mixed);
    }

    private List<Figure> combine(Formula formula, SeriesKey series, String period) {
        if (!formula.accepts(series.part())) {
            return List.of();
        }
        if (formula.isSum()) {
            SeriesKey whole = formula.left().get(0).of(series);
            return parts(whole, catalogue.dimension(Dimension.SEGMENT), period)
                    .map(parts -> parts.sum(series, catalogue))
                    .toList();
        }
        List<Figure> results = new ArrayList<>();
        for (Figure left : operands(formula.left(), series, period)) {
            for (Figure right : operands(formula.right(), series, period)) {
                if (Stream.of(left, right).anyMatch(it -> it.period().code().equals(period))) {
                    results.add(formula.apply(series, left, right, catalogue));
                }
            }
        }
        results.sort(Comparator.comparing(Figure::isBound));
        return results;
    }

    /** The operands' figures of the period or, for a state on a day, of the period's last day. */
    private List<Figure> operands(List<Operand> operands, SeriesKey asked, String period) {
        return operands.stream()
                .map(operand -> operand.of(asked))
                .map(series -> Optional.ofNullable(find(series, period))
                        .orElseGet(() -> isStock(series) ? find(series, lastDay(period)) : null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The code of the period's last day; its own where it has none. */
    private static String lastDay(String period) {
        LocalDate end = Period.parse(period).end();
        return end == null ? period : end.toString();
    }

    private boolean isStock(SeriesKey series) {
        return catalogue.indicator(series.indicator()).kind == IndicatorKind.STOCK;
    }

    /**
     * The parts of a whole that somebody published for a period; empty when nobody did. They are of one source where one
     * has them all.
     */
    Stream<BreakdownMembers> parts(SeriesKey whole, Dimension dimension, String period) {
        BreakdownMembers mixed = collect(whole, dimension, period);
        if (mixed.figures().isEmpty()) {
            return Stream.of();
        }
        if (mixed.figures().stream()
                        .flatMap(figure -> figure.sources().stream())
                        .distinct()
                        .count()
                < 2) {
            return Stream.of(mixed);
        }
        return Stream.of(Preference.order(mixed.figures()).stream()
                .map(figure -> figure.key().source())
                .distinct()
                .map(source -> of(source).collect(whole, dimension, period))
                .filter(pure -> pure.figures().size() == mixed.figures().size())
                .findFirst()
                .orElse(mixed));
    }

    private BreakdownMembers collect(SeriesKey whole, Dimension dimension, String period) {
        List<Figure> figures = new ArrayList<>();
        List<SeriesKey> absent = new ArrayList<>();
        for (SeriesKey part : parts(whole, dimension)) {
            Figure figure = find(part, period);
            if (figure != null) {
                figures.add(figure);
            } else if (part.isWhole() || !catalogue.member(part.part()).residual()) {
                absent.add(part);
            }
        }
        return new BreakdownMembers(
                dimension, List.copyOf(figures), List.copyOf(absent), inside(whole, dimension, period));
    }

    /** The parts that are counted inside other parts. */
    private List<Figure> inside(SeriesKey whole, Dimension dimension, String period) {
        return !whole.isWhole()
                ? List.of()
                : catalogue.members(dimension).stream()
                        .filter(member -> member.getPartOf() != null)
                        .map(member -> find(whole.withPart(member.getCode()), period))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** What the whole is the sum of; nothing when it is itself a part of another breakdown than of regions. */
    List<SeriesKey> parts(SeriesKey whole, Dimension dimension) {
        if (dimension.isRegion()) {
            return children.getOrDefault(whole.area(), List.of()).stream()
                    .map(whole::withArea)
                    .toList();
        }
        return whole.isWhole()
                ? catalogue.members(dimension).stream()
                        .filter(member -> member.getPartOf() == null)
                        .map(member -> whole.withPart(member.getCode()))
                        .toList()
                : List.of();
    }
}
