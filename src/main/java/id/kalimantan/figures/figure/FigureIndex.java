package id.kalimantan.figures.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reported figures of one state of the data, read together and looked up in memory. */
final class FigureIndex {
    static final FigureIndex EMPTY = new FigureIndex(List.of());

    /** By series; the latest first, of one period the preferred source. */
    private final Map<SeriesKey, List<Figure>> figures;

    FigureIndex(Collection<Figure> reported) {
        figures = reported.stream().collect(groupingBy(Figure::series));
        figures.replaceAll((series, all) -> ordered(all));
    }

    private static List<Figure> ordered(List<Figure> series) {
        return series.stream().collect(groupingBy(Figure::period)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Period.latestFirst(series.get(0).indicator().kind)))
                .flatMap(period -> Preference.order(period.getValue()).stream())
                .toList();
    }

    /** Without figures of other definitions. */
    FigureIndex within(String definition) {
        return only(figure ->
                figure.definitions().stream().allMatch(it -> it.getCode().equals(definition)));
    }

    /** Figures of one source alone. */
    FigureIndex of(String source) {
        return only(figure -> figure.key().source().equals(source));
    }

    private FigureIndex only(Predicate<Figure> condition) {
        return new FigureIndex(all().filter(condition).toList());
    }

    private Stream<Figure> all() {
        return figures.values().stream().flatMap(List::stream);
    }

    /** The codes of the sources of an area's figures of some periods, the preferred first. */
    List<String> sources(String area, Set<String> periods) {
        Collection<Figure> oneEach = all().filter(
                        figure -> figure.series().area().equals(area)
                                && periods.contains(figure.period().code()))
                .collect(toMap(figure -> figure.key().source(), identity(), (one, other) -> one))
                .values();
        return Preference.order(oneEach).stream()
                .map(figure -> figure.key().source())
                .toList();
    }

    /** All figures of a series, the latest first; of one period the preferred source. */
    List<Figure> all(SeriesKey series) {
        return figures.getOrDefault(series, List.of());
    }

    /**
     * The figure of the preferred source that has a value; when none has, one that says why it is missing.
     *
     * @param period null for the latest
     */
    @Nullable
    Figure find(SeriesKey series, @Nullable String period) {
        List<Figure> candidates = all(series).stream()
                .filter(figure -> period == null || figure.period().code().equals(period))
                .toList();
        return candidates.stream()
                .filter(Figure::isKnown)
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .orElse(null);
    }

    /** The periods that a series has figures of, the latest first. */
    Stream<Period> periods(SeriesKey series) {
        return all(series).stream().map(Figure::period).distinct();
    }

    /** The codes of the definitions that figures are of. */
    List<String> definitions() {
        return all().flatMap(figure -> figure.definitions().stream())
                .map(Definition::getCode)
                .distinct()
                .sorted()
                .toList();
    }

    Stream<SeriesKey> series() {
        return figures.keySet().stream();
    }
}
