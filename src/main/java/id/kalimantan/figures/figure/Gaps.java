package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The calendar years that a series lacks. */
final class Gaps {
    private Gaps() {}

    /** The years between the first and the last of some figures in which none of them lies, even in part. */
    static List<Period> of(List<Figure> series) {
        Set<Integer> years = series.stream()
                .filter(Figure::isKnown)
                .flatMap(figure -> years(figure.period()))
                .collect(toSet());
        return years.isEmpty()
                ? List.of()
                : IntStream.range(
                                years.stream().min(Integer::compare).orElseThrow(),
                                years.stream().max(Integer::compare).orElseThrow())
                        .filter(year -> !years.contains(year))
                        .mapToObj(year -> Period.parse(String.valueOf(year)))
                        .toList();
    }

    private static Stream<Integer> years(Period period) {
        LocalDate first = period.firstDay();
        return first == null
                ? Stream.of()
                : IntStream.rangeClosed(
                                first.getYear(),
                                Objects.requireNonNull(period.end()).getYear())
                        .boxed();
    }
}
