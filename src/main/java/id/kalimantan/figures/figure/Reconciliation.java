package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toSet;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.region.Region;
import id.kalimantan.figures.region.RegionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the figures of a region and all below it against each other. */
@ApplicationScoped
public class Reconciliation {
    @Inject
    RegionRepository regionRepository;

    @Inject
    Calculators calculators;

    @Inject
    RegistryCountsRepository registry;

    @Inject
    CatalogueRepository catalogues;

    /** A statement a level of the tree of regions, one for the figures and one for the register. */
    List<ConsistencyCheck> checks(String root, @Nullable Verdict verdict) {
        Map<String, Region> regions = new HashMap<>(regionRepository.loadByCode(Set.of(root)));
        if (regions.isEmpty()) {
            throw new FieldError(ErrorCode.NOT_FOUND, "There is no region with the code " + root + ".");
        }
        Map<String, List<String>> children = descend(root, regions);
        Catalogue catalogue = catalogues.get();
        Set<String> reported = catalogue.reported().map(Indicator::getCode).collect(toSet());
        Calculator calculator = calculators
                .read(regions.keySet(), children, reported, List.of(Vintage.CURRENT))
                .apply(Vintage.CURRENT);
        var explanation = new Explanation(catalogue, regions);
        return new Checks(calculator, registry.loadBySeries(regions.keySet()))
                .pairs()
                .sorted(order(root, catalogue))
                .filter(pair -> verdict == null || pair.verdict() == verdict)
                .map(pair -> new ConsistencyCheck(
                        pair.rule(), pair.left(), pair.right(), pair.verdict(), explanation.of(pair)))
                .toList();
    }

    /** The region that was asked for first; within a region by quantity, the latest period first. */
    private static Comparator<Checks.Pair> order(String root, Catalogue catalogue) {
        List<Indicator> indicators = catalogue.indicators();
        Comparator<Figure> order = Comparator.comparing(
                        (Figure figure) -> !figure.series().area().equals(root))
                .thenComparing(figure -> figure.series().area())
                .thenComparing(figure -> indicators.indexOf(figure.indicator()))
                .thenComparing(figure -> figure.series().part())
                .thenComparing(Figure::period, Period.latestFirst(IndicatorKind.FLOW));
        return Comparator.comparing(Checks.Pair::left, order).thenComparing(Checks.Pair::rule);
    }

    /** Adds all below to the regions; returns the codes of the regions right below each. */
    private Map<String, List<String>> descend(String root, Map<String, Region> regions) {
        Map<String, List<String>> children = new HashMap<>();
        Set<String> level = Set.of(root);
        while (!level.isEmpty()) {
            Map<String, List<Region>> below = regionRepository.loadChildren(level);
            below.forEach((above, found) -> children.put(
                    above, found.stream().map(region -> region.code).toList()));
            List<Region> found = below.values().stream().flatMap(List::stream).toList();
            found.forEach(region -> regions.put(region.code, region));
            level = found.stream().map(region -> region.code).collect(toSet());
        }
        return children;
    }
}
