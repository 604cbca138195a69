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
                : by.parts(whole, calculator.below(whole)).stream()
                        .flatMap(calculator::periods)
                        .distinct()
                        .sorted(Period.LATEST_FIRST)
                        .map(Period::code);
        return periods.flatMap(it -> calculator.parts(whole, by, it))
                .findFirst()
                .map(parts -> Breakdown.of(parts, whole, calculator.find(whole, parts.period())));
    }

    /**
     * What a figure is to be compared with: of several, a figure of the same body.
     *
     * @param since the code of a period; null for the latest one before the figure's
     */
    @Nullable
    Figure earlier(Figure figure, @Nullable String since) {
        SeriesKey subject = figure.key().subject();
        Formula formula = Ratio.of(figure.key()).map(Ratio::formula).orElse(Calculator.formula(subject));
        Stream<Figure> candidates = formula == null
                ? calculator.index.all(subject).stream()
                : calculator.latestFirst(formula, subject).stream();
        return candidates
                .filter(it -> since == null
                        ? it.period().end().isBefore(figure.period().end())
                        : it.period().code().equals(since))
                .sorted(Comparator.comparing(Figure::period, Period.LATEST_FIRST)
                        .thenComparing(it -> !it.bodies().equals(figure.bodies()))
                        .thenComparing(it -> it.value() == null))
                .findFirst()
                .orElse(null);
    }

    /** The same fact as each source published it and as it can be computed; of each kind the preferred first. */
    Stream<Figure> versions(SeriesKey subject, String period) {
        return Stream.of(
                        reported(subject, period).stream(),
                        partSums(subject, period),
                        regionSums(subject, period),
                        computed(subject, period))
                .flatMap(Function.identity());
    }

    /** As each source published it, the preferred first. */
    List<Figure> reported(SeriesKey subject, String period) {
        return calculator.index.all(subject).stream()
                .filter(figure -> figure.period().code().equals(period))
                .toList();
    }

    /** Everything that somebody reported figures of. */
    Stream<SeriesKey> reported() {
        return calculator.index.subjects();
    }

    Stream<Figure> partSums(SeriesKey subject, String period) {
        return sums(subject, period, List.of(Dimension.SEGMENT, Dimension.PROGRAMME, Dimension.FACILITY_TYPE));
    }

    Stream<Figure> regionSums(SeriesKey subject, String period) {
        return sums(subject, period, List.of(Dimension.REGION));
    }

    private Stream<Figure> sums(SeriesKey subject, String period, List<Dimension> dimensions) {
        return subject.indicator().isDerived() || !subject.indicator().unit.isAmount()
                ? Stream.of()
                : dimensions.stream()
                        .flatMap(dimension -> calculator.parts(subject, dimension, period))
                        .map(parts -> parts.sum(subject));
    }

    /** What the formula of an indicator makes of others; nothing when it has none. */
    Stream<Figure> computed(SeriesKey subject, String period) {
        Formula formula = Catalog.formula(subject.indicator());
        return formula == null ? Stream.of() : calculator.compute(formula, subject, period).stream();
    }

    /** The parts of the same breakdown, or for a whole the regions of the same parent, that follow a subject. */
    Stream<SeriesKey> neighboursAfter(SeriesKey subject) {
        Stream<List<SeriesKey>> families = subject.part().equals(BreakdownMember.WHOLE)
                ? calculator.children.values().stream().map(below -> below.stream()
                        .map(region -> new SeriesKey(region, subject.indicator(), subject.part()))
                        .toList())
                : Stream.of(Dimension.values())
                        .filter(dimension -> dimension != Dimension.REGION)
                        .map(dimension -> dimension.parts(
                                new SeriesKey(subject.region(), subject.indicator(), BreakdownMember.WHOLE),
                                List.of()));
        return families.filter(family -> family.contains(subject))
                .flatMap(family -> family.stream().skip(family.indexOf(subject) + 1L));
    }
}
