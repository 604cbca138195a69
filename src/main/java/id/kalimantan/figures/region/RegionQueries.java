package id.kalimantan.figures.region;

import static java.util.stream.Collectors.groupingBy;

import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.RememberedTable;
import id.kalimantan.figures.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads regions. */
@ApplicationScoped
public class RegionQueries {
    private static final String COLUMNS = "code, name_id, name_en, level, parent, iso_3166_2, time_zone, aliases";

    private static final String SELECT = "select " + COLUMNS + " from region where is_current";

    @Inject
    ReadTransaction reading;

    private final RememberedTable<Region> regions = new RememberedTable<>("region", COLUMNS, Region::code, Region::new);

    public Map<String, Region> byCode(Set<String> codes) {
        return regions.byCode(reading, codes);
    }

    public Map<String, List<Region>> children(Set<String> parents) {
        return new Sql()
                        .add(SELECT + " and parent = any(?) order by code", (Object) parents.toArray(String[]::new))
                        .list(reading, Region::new)
                        .stream()
                        .collect(groupingBy(region -> String.valueOf(region.parentCode())));
    }

    Slice<Region> page(RegionFilter filter, PageRequest page) {
        Sql sql = restrict(new Sql().add(SELECT), filter);
        if (page.key() != null) {
            sql.add(
                    page.backwards() ? " and code < ?" : " and code > ?",
                    page.key().get(0));
        }
        sql.add(" order by code" + (page.backwards() ? " desc" : "") + " limit ?", page.size() + 1);
        return Slice.of(page, sql.list(reading, Region::new));
    }

    Map<RegionFilter, Integer> count(Set<RegionFilter> filters) {
        var counts = new HashMap<RegionFilter, Integer>();
        for (RegionFilter filter : filters) {
            Sql sql = restrict(new Sql().add("select count(*) from region where is_current"), filter);
            counts.put(filter, sql.list(reading, row -> row.getInt(1)).get(0));
        }
        return counts;
    }

    private static Sql restrict(Sql sql, RegionFilter filter) {
        if (filter.level() != null) {
            sql.add(" and level = ?", filter.level().name());
        }
        if (filter.parent() != null) {
            sql.add(" and parent = ?", filter.parent());
        }
        return sql;
    }
}
