package id.kalimantan.figures.figure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reported figures of one state of the data, read together and looked up in memory. */
final class FigureIndex {
    /**
     * The rule by which one of several sources of the same fact is preferred: the agency's own figures before those of
     * other bodies, then the later publication, then the code in alphabetical order.
     */
    private static final Comparator<Figure> PREFERENCE = comparing((Figure figure) -> !figure.isOfAgency())
            .thenComparing(
                    FigureIndex::source,
                    comparing((Source source) -> source.publishedOn).reversed().thenComparing(source -> source.code));

    static final FigureIndex EMPTY = new FigureIndex(List.of());

    private final Map<SeriesKey, List<Figure>> figures;

    FigureIndex(List<Figure> reported) {
        figures = reported.stream().collect(groupingBy(Figure::series));
        figures.values()
                .forEach(series -> series.sort(comparing(
                                Figure::period, Period.latestFirst(series.get(0).indicator().kind))
                        .thenComparing(PREFERENCE)));
    }

    private static Source source(Figure reported) {
        return Objects.requireNonNull(reported.source());
    }

    /** Without figures of other definitions. */
    FigureIndex within(String definition) {
        return new FigureIndex(figures.values().stream()
                .flatMap(List::stream)
                .filter(figure -> figure.definitions().stream()
                        .allMatch(it -> it.getCode().equals(definition)))
                .toList());
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

    Stream<SeriesKey> series() {
        return figures.keySet().stream();
    }
}
