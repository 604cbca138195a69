package id.kalimantan.figures.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reported figures of one state of the data, read together and looked up in memory. */
final class FigureIndex {
    /** The latest first; of one period the preferred source. */
    private static final Comparator<Figure> ORDER =
            comparing(Figure::period, Period.LATEST_FIRST).thenComparing(Figure::source, nullsLast(Source.PREFERENCE));

    static final FigureIndex EMPTY = new FigureIndex(List.of());

    private final Map<SeriesKey, List<Figure>> figures;

    FigureIndex(List<Figure> reported) {
        figures = reported.stream()
                .sorted(ORDER)
                .collect(groupingBy(Figure::subject, LinkedHashMap::new, toCollection(ArrayList::new)));
    }

    /** All figures of a subject in {@link #ORDER}. */
    List<Figure> all(SeriesKey subject) {
        return figures.getOrDefault(subject, List.of());
    }

    /**
     * The figure of the preferred source that has a value; when none has, one that says why it is missing.
     *
     * @param period null for the latest
     */
    @Nullable
    Figure find(SeriesKey subject, @Nullable String period) {
        List<Figure> candidates = all(subject).stream()
                .filter(figure -> period == null || figure.period().code().equals(period))
                .toList();
        return candidates.stream()
                .filter(figure -> figure.value() != null)
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .orElse(null);
    }

    /** The periods that a subject has figures of, the latest first. */
    Stream<Period> periods(SeriesKey subject) {
        return all(subject).stream().map(Figure::period).distinct();
    }

    Stream<SeriesKey> subjects() {
        return figures.keySet().stream();
    }
}
