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
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Reads what calculations need: by one statement, and one more when the regions below are needed too. */
@Singleton
class Calculators {
    @Inject
    FigureRepository figures;

    @Inject
    RegionRepository regions;

    @Inject
    CatalogueRepository catalogues;

    Function<Vintage, Calculator> read(Set<String> areas, Set<String> indicators, Collection<Vintage> vintages) {
        return read(areas, Map.of(), indicators, vintages);
    }

    /**
     * @param divided those of the indicators of which all parts are read
     * @param parts what is read of the others
     */
    Function<Vintage, Calculator> read(
            Set<String> areas,
            Set<String> indicators,
            Set<String> divided,
            Set<String> parts,
            Collection<Vintage> vintages) {
        return read(areas, Map.of(), indicators, divided, parts, vintages, catalogues::get);
    }

    /** With a catalogue that is about to be published. */
    Function<Vintage, Calculator> read(
            Set<String> areas, Set<String> indicators, Collection<Vintage> vintages, Catalogue catalogue) {
        return read(areas, Map.of(), indicators, indicators, Set.of(), vintages, release -> catalogue);
    }

    Function<Vintage, Calculator> readWithRegionsBelow(
            Set<String> above, Set<String> indicators, Collection<Vintage> vintages) {
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
            Set<String> indicators,
            Collection<Vintage> vintages) {
        return read(above, children, indicators, indicators, Set.of(), vintages, catalogues::get);
    }

    private Function<Vintage, Calculator> read(
            Set<String> above,
            Map<String, List<String>> children,
            Set<String> indicators,
            Set<String> divided,
            Set<String> parts,
            Collection<Vintage> vintages,
            IntFunction<Catalogue> catalogueOf) {
        List<Vintage> distinct = vintages.stream().distinct().toList();
        String[] codes = Stream.concat(
                        above.stream(), children.values().stream().flatMap(List::stream))
                .distinct()
                .toArray(String[]::new);
        Where where = new Where()
                .and("any_of(:areas, f.area)", "areas", codes)
                .and("any_of(:indicators, f.indicator.code)", "indicators", array(indicators))
                .and("(any_of(:divided, f.indicator.code) or any_of(:parts, f.breakdown))")
                .with("divided", array(divided))
                .with("parts", array(parts));
        List<FigureRepository.Row> rows =
                figures.find(distinct, where, "", null, catalogueOf).toList();
        Catalogue catalogue = rows.isEmpty() ? catalogues.known() : rows.get(0).catalogue();
        Map<Vintage, FigureIndex> indexes = rows.stream()
                .collect(groupingBy(
                        FigureRepository.Row::vintage,
                        collectingAndThen(mapping(FigureRepository.Row::figure, toList()), FigureIndex::new)));
        return vintage -> new Calculator(indexes.getOrDefault(vintage, FigureIndex.EMPTY), children, catalogue);
    }

    private static String[] array(Set<String> codes) {
        return codes.toArray(String[]::new);
    }
}
