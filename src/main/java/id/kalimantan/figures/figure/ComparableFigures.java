package id.kalimantan.figures.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a figure can be set beside, in one state of the data. */
final class ComparableFigures {
    private final Calculator calculator;

    ComparableFigures(Calculator calculator) {
        this.calculator = calculator;
    }

    /** @param period null for the latest of which there are parts */
    Optional<Breakdown> breakdown(SeriesKey whole, Dimension by, @Nullable String period) {
        Stream<String> periods = period != null
                ? Stream.of(period)
                : calculator.parts(whole, by).stream()
                        .flatMap(calculator::periods)
                        .distinct()
                        .sorted(Period.latestFirst(calculator.catalogue.indicator(whole.indicator()).kind))
                        .map(Period::code);
        return periods.flatMap(it -> calculator.parts(whole, by, it))
                .findFirst()
                .map(parts -> Breakdown.of(
                        parts, parts.sum(whole, calculator.catalogue), calculator.find(whole, parts.period())));
    }

    /**
     * The figures that a figure can be compared with, the latest first; of one period those of the same body first.
     *
     * @param since the code of a period; null for any before the figure's
     */
    Stream<Figure> earlier(Figure figure, @Nullable String since) {
        SeriesKey series = figure.series();
        IndicatorKind kind = figure.indicator().kind;
        Formula formula = Ratio.of(figure.key()).map(Ratio::formula).orElse(Calculator.formula(series));
        Stream<Figure> candidates =
                formula == null ? calculator.index.all(series).stream() : calculator.latestFirst(formula, series);
        return candidates
                .filter(it -> since == null
                        ? it.period().isBefore(figure.period(), kind)
                        : it.period().code().equals(since))
                .sorted(Comparator.comparing(Figure::period, Period.latestFirst(kind))
                        .thenComparing(it -> !it.bodies().equals(figure.bodies()))
                        .thenComparing(it -> !it.isKnown()));
    }

    /** The same fact as each source published it and as it can be computed; of each kind the preferred first. */
    Stream<Figure> versions(SeriesKey series, String period) {
        return Stream.of(
                        reported(series, period).stream(),
                        partSums(series, period),
                        regionSums(series, period),
                        computed(series, period))
                .flatMap(Function.identity());
    }

    /** Whether another source says something of the same fact, under the same definition, that cannot be true as well. */
    boolean isDisputed(Figure figure) {
        return figure.source() != null
                && figure.isKnown()
                && reported(figure.series(), figure.period().code()).stream()
                        .filter(other -> other.isKnown()
                                && !other.isOfSameSource(figure)
                                && other.definitions().equals(figure.definitions()))
                        .anyMatch(other -> !other.precision()
                                .interval()
                                .overlaps(figure.precision().interval()));
    }

    /** As each source published it, the preferred first. */
    List<Figure> reported(SeriesKey series, String period) {
        return calculator.index.all(series).stream()
                .filter(figure -> figure.period().code().equals(period))
                .toList();
    }

    /** Everything that somebody reported figures of. */
    Stream<SeriesKey> reported() {
        return calculator.index.series();
    }

    Stream<Figure> partSums(SeriesKey series, String period) {
        return sums(series, period, calculator.catalogue.dimensions().stream().filter(it -> !it.isRegion()));
    }

    Stream<Figure> regionSums(SeriesKey series, String period) {
        return sums(series, period, Stream.of(calculator.catalogue.dimension(Dimension.REGION)));
    }

    private Stream<Figure> sums(SeriesKey series, String period, Stream<Dimension> dimensions) {
        Indicator indicator = calculator.catalogue.indicator(series.indicator());
        return indicator.isDerived() || !indicator.isAmount()
                ? Stream.of()
                : dimensions
                        .flatMap(dimension -> calculator.parts(series, dimension, period))
                        .map(parts -> parts.sum(series, calculator.catalogue));
    }

    /** What the formula of an indicator makes of others; nothing when it has none. */
    Stream<Figure> computed(SeriesKey series, String period) {
        Formula formula = Formulas.formula(series.indicator());
        return formula == null ? Stream.of() : calculator.compute(formula, series, period).stream();
    }

    /** The parts of the same breakdown, or for a whole the regions of the same parent, that follow a series. */
    Stream<SeriesKey> neighboursAfter(SeriesKey series) {
        Stream<List<SeriesKey>> families = series.isWhole()
                ? calculator.children.values().stream()
                        .map(below -> below.stream().map(series::withArea).toList())
                : calculator.catalogue.dimensions().stream()
                        .map(dimension -> calculator.parts(series.withPart(SeriesKey.WHOLE), dimension));
        return families.filter(family -> family.contains(series))
                .flatMap(family -> family.stream().skip(family.indexOf(series) + 1L));
    }
}
