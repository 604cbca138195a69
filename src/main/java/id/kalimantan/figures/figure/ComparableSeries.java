package id.kalimantan.figures.figure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.kalimantan.figures.region.Region;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of regions that mean the same.
 *
 * @param definition the code of their definition; empty when they have none
 * @param byRegion the figures of each region, one a period
 * @param latestFirst the order of their periods
 */
record ComparableSeries(String definition, Map<Region, List<Figure>> byRegion, Comparator<Period> latestFirst) {
    /** The figures of a region; empty when it has none. */
    List<Figure> of(Region region) {
        return byRegion.getOrDefault(region, List.of());
    }

    /** The periods that regions have known figures of, the latest first. */
    List<ComparisonDate> dates() {
        return byRegion.values().stream()
                .flatMap(Collection::stream)
                .filter(Figure::isKnown)
                .collect(groupingBy(Figure::period, counting()))
                .entrySet()
                .stream()
                .map(date -> new ComparisonDate(date.getKey(), Math.toIntExact(date.getValue())))
                .sorted(comparing(ComparisonDate::period, latestFirst))
                .toList();
    }

    /** The period of the latest figure. */
    Period latest() {
        return dates().stream().map(ComparisonDate::period).findFirst().orElse(Period.NOT_STATED);
    }

    /** How many regions can be compared: in the period that is asked for or the one that most have a figure of. */
    long regions(RegionComparisonQuery query) {
        return query.isLatestOfEach()
                ? byRegion.values().stream().filter(all -> !all.isEmpty()).count()
                : dates().stream()
                        .filter(date ->
                                query.period() == null || date.period().code().equals(query.period()))
                        .mapToLong(ComparisonDate::regions)
                        .max()
                        .orElse(0);
    }

    /** The period that is asked for, or the one that most regions have a figure of, of equals the latest. */
    @Nullable
    Period period(RegionComparisonQuery query) {
        if (query.period() != null) {
            return Period.parse(query.period());
        }
        return dates().stream()
                .max(comparing(ComparisonDate::regions).thenComparing(ComparisonDate::period, latestFirst.reversed()))
                .map(ComparisonDate::period)
                .orElse(null);
    }

    /** The figure of a region in a period; without one the latest that is known. */
    @Nullable
    Figure figure(Region region, @Nullable Period period) {
        Stream<Figure> candidates = of(region).stream()
                .filter(figure ->
                        period == null ? figure.isKnown() : figure.period().equals(period));
        return candidates.min(comparing(Figure::period, latestFirst)).orElse(null);
    }
}
