package id.kalimantan.figures.figure;

import static java.util.Comparator.comparing;

import id.kalimantan.figures.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the figures of regions in one state of the data. */
final class RegionComparer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RegionComparisonQuery query;
    private final List<Region> regions;
    private final Calculator calculator;
    private final Indicator indicator;

    RegionComparer(RegionComparisonQuery query, List<Region> regions, Calculator calculator) {
        this.query = query;
        this.regions = regions;
        this.calculator = calculator;
        indicator = calculator.catalogue.indicator(query.series().indicator());
    }

    RegionComparison compare() {
        ComparableSeries series = best();
        Period period = query.isLatestOfEach() ? null : series.period(query);
        return new RegionComparison(
                indicator,
                query.series().isWhole()
                        ? null
                        : calculator.catalogue.member(query.series().part()),
                series.definition().isEmpty() ? null : calculator.catalogue.definition(series.definition()),
                period,
                series.dates(),
                rows(series, period));
    }

    /** Of the definition that most regions have figures of; of equals of that of the latest figure. */
    private ComparableSeries best() {
        Comparator<Period> latestFirst = Period.latestFirst(indicator.kind);
        return definitions()
                .sorted()
                .map(definition -> new ComparableSeries(definition, series(definition), latestFirst))
                .max(comparing((ComparableSeries series) -> series.regions(query))
                        .thenComparing(ComparableSeries::latest, latestFirst.reversed()))
                .orElseThrow();
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

    private List<ComparisonRow> rows(ComparableSeries series, @Nullable Period period) {
        Map<Region, Figure> figures = new HashMap<>();
        for (Region region : regions) {
            Figure figure = query.isLatestOfEach() || period != null ? series.figure(region, period) : null;
            if (figure != null) {
                figures.put(region, figure);
            }
        }
        List<ComparisonRow> rows = new ArrayList<>();
        for (Region region : regions) {
            Figure figure = figures.get(region);
            if (figure == null || !figure.isKnown()) {
                rows.add(new ComparisonRow(region, figure, missing(region, figure, series), null, null));
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

    private MissingReason missing(Region region, @Nullable Figure figure, ComparableSeries series) {
        if (figure != null && figure.missing() != null) {
            return figure.missing();
        }
        if (!series.of(region).isEmpty()) {
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
