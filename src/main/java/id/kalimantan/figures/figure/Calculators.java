package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.region.Region;
import id.kalimantan.figures.region.RegionQueries;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what calculations need: by one statement, and one more when the regions below are needed too. */
@Singleton
class Calculators {
    private static final String CANDIDATES = """
            where f.region = any(:regions) and f.indicator = any(:indicators)
              and (f.indicator = any(:divided) or f.breakdown = any(:parts))""";

    @Inject
    FigureRows rows;

    @Inject
    RegionQueries regions;

    Function<Vintage, Calculator> read(
            Set<String> regions, Set<IndicatorCode> indicators, Collection<Vintage> vintages) {
        return read(regions, Map.of(), indicators, vintages);
    }

    /**
     * @param divided those of the indicators of which all parts are read
     * @param parts what is read of the others
     */
    Function<Vintage, Calculator> read(
            Set<String> regions,
            Set<IndicatorCode> indicators,
            Set<IndicatorCode> divided,
            Set<Part> parts,
            Collection<Vintage> vintages) {
        return read(regions, Map.of(), indicators, divided, parts, vintages);
    }

    Function<Vintage, Calculator> readWithRegionsBelow(
            Set<String> above, Set<IndicatorCode> indicators, Collection<Vintage> vintages) {
        return read(above, children(above), indicators, vintages);
    }

    /** The codes of the regions right below, by the code of the one above. */
    private Map<String, List<String>> children(Set<String> above) {
        return regions.children(above).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        below -> below.getValue().stream().map(Region::code).toList()));
    }

    Function<Vintage, Calculator> read(
            Set<String> above,
            Map<String, List<String>> children,
            Set<IndicatorCode> indicators,
            Collection<Vintage> vintages) {
        return read(above, children, indicators, indicators, Set.of(), vintages);
    }

    private Function<Vintage, Calculator> read(
            Set<String> above,
            Map<String, List<String>> children,
            Set<IndicatorCode> indicators,
            Set<IndicatorCode> divided,
            Set<Part> parts,
            Collection<Vintage> vintages) {
        List<Vintage> distinct = vintages.stream().distinct().toList();
        String[] codes = Stream.concat(
                        above.stream(), children.values().stream().flatMap(List::stream))
                .distinct()
                .toArray(String[]::new);
        Map<String, String[]> parameters = Map.of(
                "regions", codes,
                "indicators", indicators.stream().map(Enum::name).toArray(String[]::new),
                "divided", divided.stream().map(Enum::name).toArray(String[]::new),
                "parts", parts.stream().map(Part::code).toArray(String[]::new));
        Map<Vintage, Shelf> shelves = rows.read(distinct, CANDIDATES, parameters, null)
                .collect(groupingBy(
                        FigureRows.Row::vintage,
                        collectingAndThen(mapping(FigureRows.Row::figure, toList()), Shelf::new)));
        return vintage -> new Calculator(shelves.getOrDefault(vintage, Shelf.EMPTY), children);
    }
}
