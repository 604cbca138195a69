package id.kalimantan.figures.region;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads regions. */
@ApplicationScoped
@Transactional
public class RegionQueries {
    public Map<String, Region> byCode(Set<String> codes) {
        return RegionEntity.<RegionEntity>stream("isCurrent and code in ?1", codes)
                .map(Region::new)
                .collect(toMap(Region::code, Function.identity()));
    }

    public Map<String, List<Region>> children(Set<String> parents) {
        return RegionEntity.<RegionEntity>stream("isCurrent and parent in ?1", Sort.by("code"), parents)
                .map(Region::new)
                .collect(groupingBy(region -> String.valueOf(region.parentCode())));
    }

    Slice<Region> page(RegionFilter filter, PageRequest page) {
        var parameters = new HashMap<String, Object>();
        String where = where(filter, parameters);
        if (page.key() != null) {
            where += page.backwards() ? " and code < :key" : " and code > :key";
            parameters.put("key", page.key().get(0));
        }
        Sort order = page.backwards() ? Sort.descending("code") : Sort.by("code");
        PanacheQuery<RegionEntity> query = RegionEntity.find(where, order, parameters);
        return Slice.of(
                page, query.range(0, page.size()).stream().map(Region::new).toList());
    }

    Map<RegionFilter, Integer> count(Set<RegionFilter> filters) {
        var counts = new HashMap<RegionFilter, Integer>();
        for (RegionFilter filter : filters) {
            var parameters = new HashMap<String, Object>();
            counts.put(filter, Math.toIntExact(RegionEntity.count(where(filter, parameters), parameters)));
        }
        return counts;
    }

    private static String where(RegionFilter filter, Map<String, Object> parameters) {
        String where = "isCurrent";
        if (filter.level() != null) {
            where += " and level = :level";
            parameters.put("level", filter.level());
        }
        if (filter.parent() != null) {
            where += " and parent = :parent";
            parameters.put("parent", filter.parent());
        }
        return where;
    }
}
