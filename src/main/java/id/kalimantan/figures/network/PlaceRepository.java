package id.kalimantan.figures.network;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.NodeLoader;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.graphql.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads places of one kind, for any number of parents in one statement. */
abstract class PlaceRepository<T extends AbstractPlace & Place, F extends PlaceFilter>
        implements PanacheRepositoryBase<T, String>, NodeLoader {
    private final Class<T> entity;
    private final PlaceQuery query;

    /** @param parent the code of the region or office whose list the row is in */
    private record Row<R>(String parent, R row) {}

    PlaceRepository(Class<T> entity) {
        this.entity = entity;
        query = new PlaceQuery(entity.getSimpleName());
    }

    /** What a filter asks of a place {@code t} besides what all filters can ask. */
    abstract Where where(F filter);

    @Override
    public String type() {
        return entity.getSimpleName();
    }

    @Override
    public Map<String, T> byKey(Set<String> codes) {
        return list("any_of(?1, code)", (Object) codes.toArray(String[]::new)).stream()
                .collect(toMap(place -> place.code, identity()));
    }

    Map<PlacePage<F>, Slice<Located<T>>> loadPages(Set<PlacePage<F>> pages) {
        Map<PlacePage<F>, Slice<Located<T>>> slices = new HashMap<>();
        pages.stream().collect(groupingBy(PlacePage::withoutParent)).forEach((page, alike) -> {
            Where where = restrict(page.list(), alike.stream().map(PlacePage::list));
            Map<String, List<Located<T>>> rows = rows(query.page(page, where), where)
                    .map(row -> new Row<>((String) row[0], new Located<>(entity.cast(row[1]), (Double) row[2])))
                    .collect(groupingBy(Row::parent, mapping(Row::row, toList())));
            alike.forEach(
                    it -> slices.put(it, Slice.of(it.request(), rows.getOrDefault(parent(it.list()), List.of()))));
        });
        return slices;
    }

    Map<PlaceList<F>, Integer> loadTotals(Set<PlaceList<F>> lists) {
        Map<PlaceList<F>, Integer> totals = new HashMap<>();
        lists.stream().collect(groupingBy(PlaceList::withoutParent)).forEach((list, alike) -> {
            Where where = restrict(list, alike.stream());
            Map<String, Integer> found = rows(query.totals(list, where), where)
                    .collect(toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
            alike.forEach(it -> totals.put(it, found.getOrDefault(parent(it), 0)));
        });
        return totals;
    }

    private Stream<Object[]> rows(String hql, Where where) {
        var selection = getSession().createSelectionQuery(hql, Object[].class);
        where.parameters().forEach((name, value) -> {
            // a total is not asked for its order
            if (hql.contains(":" + name)) {
                selection.setParameter(name, value);
            }
        });
        return selection.list().stream(); // a stream would be read by a cursor, row by row
    }

    private Where restrict(PlaceList<F> list, Stream<PlaceList<F>> alike) {
        F filter = list.filter();
        Where where = filter == null ? new Where() : where(filter);
        if (filter != null) {
            where.and("contains_region(:within, t.region.code)", "within", filter.region())
                    .oneOf("t.coordinate.quality", "qualities", filter.coordinateQualities());
            named(where, filter.text());
        }
        NearInput near = list.near();
        if (near != null) {
            where.and("t.position is not null")
                    .with("latitude", near.latitude())
                    .with("longitude", near.longitude());
            if (near.withinKm() != null) {
                where.and("is_near(:latitude, :longitude, :reach, t.position)")
                        .and(PlaceQuery.CHORD + " <= :reach", "reach", Distance.chord(near.withinKm()));
            }
        }
        if (list.kind() != PlaceList.Parent.NONE) {
            where.with("parents", alike.map(PlaceList::parent).toArray(String[]::new));
        }
        return where;
    }

    /** The name or an alias has this part; a text without letters and digits is in none. */
    static void named(Where where, @Nullable String text) {
        if (text != null) {
            where.and("occurs_in(:text, t.searchKey)").with("text", SearchText.of(text));
        }
    }

    /** Maps have no null keys: the parent of a list of all places is an empty text, as in its rows. */
    private static String parent(PlaceList<?> list) {
        return list.parent() == null ? "" : list.parent();
    }
}
