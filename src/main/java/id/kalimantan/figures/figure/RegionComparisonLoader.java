package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Stream.concat;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.region.Region;
import id.kalimantan.figures.region.RegionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sets regions beside each other: two statements a comparison. */
@ApplicationScoped
public class RegionComparisonLoader {
    @Inject
    RegionRepository regions;

    @Inject
    Calculators calculators;

    Map<RegionComparisonQuery, RegionComparison> load(Set<RegionComparisonQuery> queries) {
        Map<RegionComparisonQuery, RegionComparison> answers = new HashMap<>();
        queries.forEach(query -> answers.put(query, load(query)));
        return answers;
    }

    private RegionComparison load(RegionComparisonQuery query) {
        List<Region> compared = regions.listWithin(query.series().area(), query.levels());
        if (compared.isEmpty() && !regions.exists(query.series().area())) {
            throw new FieldError(ErrorCode.NOT_FOUND, "There is no region with this code to compare within.");
        }
        Set<String> areas = concat(
                        Stream.of(query.series().area()), compared.stream().map(region -> region.code))
                .collect(toSet());
        Set<String> needed = Formulas.needed(query.series().indicator()).collect(toSet());
        Calculator calculator =
                calculators.read(areas, needed, List.of(query.vintage())).apply(query.vintage());
        return new RegionComparer(query, compared, calculator).compare();
    }
}
