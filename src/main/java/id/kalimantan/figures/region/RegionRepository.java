package id.kalimantan.figures.region;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.NodeLoader;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.graphql.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads regions. */
@ApplicationScoped
public class RegionRepository implements PanacheRepositoryBase<Region, String>, NodeLoader {
    @Override
    public String type() {
        return "Region";
    }

    @Override
    public Map<String, Region> byKey(Set<String> codes) {
        return loadByCode(codes);
    }

    public Map<String, Region> loadByCode(Set<String> codes) {
        return list("any_of(?1, code)", (Object) codes.toArray(String[]::new)).stream()
                .collect(toMap(region -> region.code, identity()));
    }

    /** The regency or city that a point lies in, by its simplified boundary; null when in none. */
    public @Nullable Region findAt(PointInput point) {
        return find("lies_at(?1, ?2, code)", point.latitude(), point.longitude())
                .firstResult();
    }

    public Map<String, List<Region>> loadChildren(Set<String> parents) {
        return list("any_of(?1, parent.code) order by code", (Object) parents.toArray(String[]::new)).stream()
                .collect(groupingBy(region -> Objects.requireNonNull(region.parent).code));
    }

    public boolean exists(String code) {
        return count("code", code) > 0;
    }

    /** The regions of some levels that lie in a region, ordered by code. */
    public List<Region> listWithin(String root, List<RegionLevel> levels) {
        return list(
                "contains_region(?1, code) and any_of(?2, cast(level as String)) order by code",
                root,
                levels.stream().map(Enum::name).toArray(String[]::new));
    }

    Slice<Region> page(RegionFilter filter, PageRequest page) {
        Where where = where(filter).and("code " + page.beyond() + " :after", "after", page.key(0));
        var rows = find(where + " order by code " + page.order(), where.parameters());
        return Slice.of(page, rows.range(0, page.size()).list());
    }

    Map<RegionFilter, Integer> loadTotals(Set<RegionFilter> filters) {
        return filters.stream().collect(toMap(identity(), filter -> {
            Where where = where(filter);
            return Math.toIntExact(count(where.toString(), where.parameters()));
        }));
    }

    private static Where where(RegionFilter filter) {
        return new Where()
                .and("level = :level", "level", filter.level())
                .and("parent.code = :parent", "parent", filter.parent());
    }
}
