package id.kalimantan.figures.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads how many places are listed. */
@ApplicationScoped
public class RegistryCountsRepository implements PanacheRepositoryBase<RegistryCounts, String> {
    /** The counts by the region's code. */
    public Map<String, RegistryCounts> loadByRegion(Set<String> regions) {
        return list("any_of(?1, region)", (Object) regions.toArray(String[]::new)).stream()
                .collect(toMap(counts -> counts.region, identity()));
    }

    /** The counts by what sources report of them. */
    Map<SeriesKey, Long> loadBySeries(Set<String> regions) {
        Map<SeriesKey, Long> counts = new HashMap<>();
        loadByRegion(regions).forEach((region, ofRegion) -> ofRegion.byIndicator()
                .forEach((indicator, count) -> counts.put(SeriesKey.whole(region, indicator), count)));
        return counts;
    }
}
