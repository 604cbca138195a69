package id.kalimantan.figures.sql;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The current rows of a table of a few hundred at most, which most operations ask for by their codes beside something
 * else. What is remembered of a release is used for operations whose other statements tell the same one.
 */
public final class RememberedTable<T> {
    private final String table;
    private final String columns;
    private final Function<T, String> code;
    private final Sql.Reader<T> reader;

    private volatile @Nullable Known<T> known;

    private record Known<T>(int release, Map<String, T> rows) {}

    private record Row<T>(int release, T row) {}

    /**
     * @param columns those that the reader needs, separated by commas
     */
    public RememberedTable(String table, String columns, Function<T, String> code, Sql.Reader<T> reader) {
        this.table = table;
        this.columns = columns;
        this.code = code;
        this.reader = reader;
    }

    /** The rows that have these codes. */
    public Map<String, T> byCode(ReadTransaction reading, Set<String> codes) {
        if (!reading.allowsMemory()) {
            return read(reading, codes);
        }
        Known<T> all = known;
        if (all != null && reading.isNewest(all.release())) {
            reading.relyOn(all.release());
        } else {
            all = readAll(reading);
            known = all.release() == 0 ? null : all;
        }
        return codes.stream().map(all.rows()::get).filter(Objects::nonNull).collect(toMap(code, Function.identity()));
    }

    private Map<String, T> read(ReadTransaction reading, Set<String> codes) {
        return select(new Sql().add(" and code = any(?)", (Object) codes.toArray(String[]::new)))
                .listTelling(reading, reader)
                .stream()
                .collect(toMap(code, Function.identity()));
    }

    private Known<T> readAll(ReadTransaction reading) {
        List<Row<T>> rows =
                select(new Sql()).listTelling(reading, row -> new Row<>(row.getInt("release"), reader.read(row)));
        return rows.isEmpty()
                ? new Known<>(0, Map.of())
                : new Known<>(
                        rows.get(0).release(), rows.stream().map(Row::row).collect(toMap(code, Function.identity())));
    }

    private Sql select(Sql condition) {
        return new Sql()
                .add("select " + Sql.RELEASE + ", " + columns + " from " + table + " where is_current")
                .add(condition);
    }
}
