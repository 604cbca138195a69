package id.kalimantan.figures.figure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.kalimantan.figures.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the figures of regions in one state of the data. */
final class RegionComparer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RegionComparisonQuery query;
    private final List<Region> regions;
    private final Calculator calculator;
    private final Indicator indicator;
    private final Comparator<Period> latestFirst;

    /** The figures of each region, one a period, of each definition. */
    private final Map<String, Map<Region, List<Figure>>> byDefinition = new HashMap<>();

    RegionComparer(RegionComparisonQuery query, List<Region> regions, Calculator calculator) {
        this.query = query;
        this.regions = regions;
        this.calculator = calculator;
        indicator = calculator.catalogue.indicator(query.series().indicator());
        latestFirst = Period.latestFirst(indicator.kind);
        definitions().forEach(definition -> byDefinition.put(definition, series(definition)));
    }

    private Stream<String> definitions() {
        if (query.definition() != null) {
            return Stream.of(query.definition());
        }
        List<String> found = calculator.index.definitions();
        return found.isEmpty() ? Stream.of("") : found.stream();
    }

    private Map<Region, List<Figure>> series(String definition) {
        Calculator within = definition.isEmpty() ? calculator : calculator.within(definition);
        Map<Region, List<Figure>> series = new HashMap<>();
        regions.forEach(
                region -> series.put(region, within.series(query.series().withArea(region.code))));
        return series;
    }

    RegionComparison compare() {
        String definition = best();
        Map<Region, List<Figure>> series = Objects.requireNonNull(byDefinition.get(definition));
        List<ComparisonDate> dates = dates(series);
        Period period = query.isLatestOfEach() ? null : period(dates);
        Map<Region, Figure> figures = new HashMap<>();
        series.forEach((region, all) -> {
            Figure figure = choose(all, period);
            if (figure != null) {
                figures.put(region, figure);
            }
        });
        return new RegionComparison(
                indicator,
                query.series().isWhole()
                        ? null
                        : calculator.catalogue.member(query.series().part()),
                definition.isEmpty() ? null : calculator.catalogue.definition(definition),
                period,
                dates,
                rows(figures, definition));
    }

    /** The definition that most regions have figures of, at the time that is asked for; of equals that of the latest figure. */
    private String best() {
        return byDefinition.keySet().stream()
                .sorted()
                .max(comparing(this::regionsOf)
                        .thenComparing(
                                definition -> dates(byDefinition.get(definition)).stream()
                                        .map(ComparisonDate::period)
                                        .findFirst()
                                        .orElse(Period.NOT_STATED),
                                latestFirst.reversed()))
                .orElseThrow();
    }

    private long regionsOf(String definition) {
        Map<Region, List<Figure>> series = byDefinition.get(definition);
        return query.isLatestOfEach()
                ? series.values().stream().filter(all -> !all.isEmpty()).count()
                : dates(series).stream()
                        .filter(date ->
                                query.period() == null || date.period().code().equals(query.period()))
                        .mapToLong(ComparisonDate::regions)
                        .max()
                        .orElse(0);
    }

    private List<ComparisonDate> dates(Map<Region, List<Figure>> series) {
        return series.values().stream()
                .flatMap(List::stream)
                .filter(Figure::isKnown)
                .collect(groupingBy(Figure::period, counting()))
                .entrySet()
                .stream()
                .map(date -> new ComparisonDate(date.getKey(), Math.toIntExact(date.getValue())))
                .sorted(comparing(ComparisonDate::period, latestFirst))
                .toList();
    }

    /** The time that is asked for, or the one that most regions have a figure of, of equals the latest. */
    private @Nullable Period period(List<ComparisonDate> dates) {
        if (query.period() != null) {
            return Period.parse(query.period());
        }
        int most = dates.stream().mapToInt(ComparisonDate::regions).max().orElse(0);
        return dates.stream()
                .filter(date -> date.regions() == most)
                .map(ComparisonDate::period)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Figure choose(List<Figure> series, @Nullable Period period) {
        Stream<Figure> candidates = query.isLatestOfEach()
                ? series.stream().filter(Figure::isKnown)
                : series.stream().filter(figure -> figure.period().equals(period));
        return candidates.min(comparing(Figure::period, latestFirst)).orElse(null);
    }

    private List<ComparisonRow> rows(Map<Region, Figure> figures, String definition) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (Region region : regions) {
            Figure figure = figures.get(region);
            if (figure == null || !figure.isKnown()) {
                rows.add(new ComparisonRow(region, figure, missing(region, figure, definition), null, null));
                continue;
            }
            List<Interval> others = figures.entrySet().stream()
                    .filter(other ->
                            !other.getKey().equals(region) && other.getValue().isKnown())
                    .map(other -> other.getValue().precision().interval())
                    .toList();
            rows.add(new ComparisonRow(
                    region, figure, null, Rank.of(figure.precision().interval(), others), share(figure, others)));
        }
        rows.sort(comparing((ComparisonRow row) -> row.rank() == null)
                .thenComparing(RegionComparer::magnitude, Comparator.reverseOrder())
                .thenComparing(row -> row.region().code));
        return rows;
    }

    /** By the value, or the least that it can be. */
    private static BigDecimal magnitude(ComparisonRow row) {
        Figure figure = row.figure();
        if (figure == null || row.rank() == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal value = figure.value() == null ? figure.precision().low() : figure.value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private MissingReason missing(Region region, @Nullable Figure figure, String definition) {
        if (figure != null && figure.missing() != null) {
            return figure.missing();
        }
        if (!byDefinition.get(definition).get(region).isEmpty()) {
            return MissingReason.DIFFERENT_PERIODS;
        }
        return calculator.series(query.series().withArea(region.code)).isEmpty()
                ? MissingReason.NO_DATA
                : MissingReason.OTHER_DEFINITION;
    }

    /** Of what is reported for the region that all lie in or, where all of them have a figure, of all together. */
    private @Nullable Interval share(Figure figure, List<Interval> others) {
        if (!indicator.isAmount() || query.isLatestOfEach()) {
            return null;
        }
        Figure whole = calculator.find(query.series(), figure.period().code());
        if (whole != null && whole.isKnown() && whole.definitions().equals(figure.definitions())) {
            return figure.precision()
                    .interval()
                    .times(HUNDRED)
                    .dividedBy(whole.precision().interval());
        }
        return others.size() + 1 < regions.size()
                ? null
                : Shares.between(
                        figure.precision().interval(),
                        others.stream().reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus));
    }
}
