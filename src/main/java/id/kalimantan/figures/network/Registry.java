package id.kalimantan.figures.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one table of the service network, for any number of parents in one statement. */
abstract class Registry<T extends Place> {
    final ListingSql sql;
    private final Reader<T> reader;

    @Inject
    ReadTransaction reading;

    /** Makes what a row is read as, which has all columns or only those read in brief. */
    interface Reader<T> {
        T read(ResultSet row, boolean brief) throws SQLException;
    }

    private record RowOf<T extends Place>(String parent, Row<T> row) {}

    private record Total(String parent, int rows) {}

    /**
     * @param brief columns that the table has besides the ones of every place
     * @param rest those of them that are not always read
     */
    Registry(String table, String brief, String rest, Reader<T> reader) {
        this.sql = new ListingSql(table, brief, rest);
        this.reader = reader;
    }

    public Map<String, T> byCode(Set<String> codes) {
        return new Sql()
                        .add("select " + sql.columns(false) + " from " + sql.table())
                        .add(" where is_current and code = any(?)", (Object) codes.toArray(String[]::new))
                        .list(reading, row -> reader.read(row, false))
                        .stream()
                        .collect(toMap(Place::getCode, Function.identity()));
    }

    Map<Listing.Page, Slice<Row<T>>> pages(Set<Listing.Page> asked) {
        Map<Listing.Page, Slice<Row<T>>> slices = new HashMap<>();
        asked.stream().collect(groupingBy(Listing.Page::withoutParent)).forEach((page, pages) -> {
            @Nullable String[] parents = parents(pages.stream().map(Listing.Page::listing));
            Map<String, List<Row<T>>> rows = sql
                    .page(page, parents)
                    .listTelling(reading, row -> new RowOf<>(parent(row, parents), row(row, page)))
                    .stream()
                    .collect(groupingBy(RowOf::parent, mapping(RowOf::row, toList())));
            pages.forEach(it -> slices.put(
                    it,
                    Slice.of(it.request(), rows.getOrDefault(key(it.listing().parent()), List.of()))));
        });
        return slices;
    }

    Map<Listing, Integer> counts(Set<Listing> asked) {
        Map<Listing, Integer> counts = new HashMap<>();
        asked.stream().collect(groupingBy(Listing::withoutParent)).forEach((listing, listings) -> {
            Map<String, Integer> totals = sql
                    .totals(listing, parents(listings.stream()))
                    .listTelling(reading, row -> new Total(key(row.getString("parent")), row.getInt("total")))
                    .stream()
                    .collect(toMap(Total::parent, Total::rows));
            listings.forEach(it -> counts.put(it, totals.get(key(it.parent()))));
        });
        return counts;
    }

    private static String parent(ResultSet row, @Nullable String[] parents) throws SQLException {
        return key(ListingSql.isWhole(parents) ? null : row.getString("listed_for"));
    }

    private Row<T> row(ResultSet row, Listing.Page page) throws SQLException {
        return new Row<>(reader.read(row, false), page.listing().near() == null ? null : row.getDouble("chord"));
    }

    private static @Nullable String[] parents(Stream<Listing> listings) {
        return listings.map(Listing::parent).toArray(String[]::new);
    }

    /** Maps have no null keys: the parent of a whole table's list is null. */
    private static String key(@Nullable String parent) {
        return String.valueOf(parent);
    }
}
