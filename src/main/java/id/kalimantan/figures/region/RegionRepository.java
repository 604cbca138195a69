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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Session;
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

    /** The regions of some levels, ordered by code. */
    public List<Region> listOf(List<RegionLevel> levels) {
        return list("any_of(?1, cast(level as String)) order by code", (Object)
                levels.stream().map(Enum::name).toArray(String[]::new));
    }

    /** The simplified boundaries of the regions of some levels, by code. */
    Map<String, Outline> loadOutlines(List<RegionLevel> levels) {
        Map<String, Outline> outlines = new HashMap<>();
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select r.code, cast(b.outline as text), b.ring > 0
                        from region r cross join regions_within(r.code) w (code) join region_boundary b on b.region = w.code
                        where r.is_current and r.level = any (:levels)
                        order by r.code, b.region, b.polygon, b.ring""", Object[].class)
                .setParameter("levels", levels.stream().map(Enum::name).toArray(String[]::new))
                .list()
                .forEach(row -> outlines.computeIfAbsent((String) row[0], code -> new Outline())
                        .add((String) row[1], (boolean) row[2]));
        return outlines;
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
