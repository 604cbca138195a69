package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.Where;
import id.kalimantan.figures.region.RegionRepository;
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
    @Inject
    FigureRepository figures;

    @Inject
    RegionRepository regions;

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
            Set<BreakdownMember> parts,
            Collection<Vintage> vintages) {
        return read(regions, Map.of(), indicators, divided, parts, vintages);
    }

    Function<Vintage, Calculator> readWithRegionsBelow(
            Set<String> above, Set<IndicatorCode> indicators, Collection<Vintage> vintages) {
        return read(above, children(above), indicators, vintages);
    }

    /** The codes of the regions right below, by the code of the one above. */
    private Map<String, List<String>> children(Set<String> above) {
        return regions.loadChildren(above).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, below -> below.getValue().stream()
                        .map(region -> region.code)
                        .toList()));
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
            Set<BreakdownMember> parts,
            Collection<Vintage> vintages) {
        List<Vintage> distinct = vintages.stream().distinct().toList();
        String[] codes = Stream.concat(
                        above.stream(), children.values().stream().flatMap(List::stream))
                .distinct()
                .toArray(String[]::new);
        Where where = new Where()
                .and("any_of(:regions, f.region.code)", "regions", codes)
                .and("any_of(:indicators, f.indicator.code)", "indicators", names(indicators))
                .and("(any_of(:divided, f.indicator.code) or any_of(:parts, f.breakdown))")
                .with("divided", names(divided))
                .with("parts", parts.stream().map(BreakdownMember::code).toArray(String[]::new));
        Map<Vintage, FigureIndex> indexes = figures.find(distinct, where, "", null)
                .collect(groupingBy(
                        FigureRepository.Row::vintage,
                        collectingAndThen(mapping(FigureRepository.Row::figure, toList()), FigureIndex::new)));
        return vintage -> new Calculator(indexes.getOrDefault(vintage, FigureIndex.EMPTY), children);
    }

    private static String[] names(Set<IndicatorCode> codes) {
        return codes.stream().map(Enum::name).toArray(String[]::new);
    }
}
