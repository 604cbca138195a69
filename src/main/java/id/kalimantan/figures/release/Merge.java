package id.kalimantan.figures.release;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** Makes the staged rows current as of a release; rows that are not staged stay as they are. */
final class Merge {
    private final Connection connection;
    private final Release target;
    private final int release;

    Merge(Connection connection, Release target) {
        this.connection = connection;
        this.target = target;
        release = target.number;
    }

    TableChanges run(DatasetKind kind) throws SQLException {
        String match = StagedChecks.match(kind, "s", "t");
        String columns = String.join(", ", TableFormat.of(kind).publishedColumns());
        int withdrawn = update("update %s t set ended_in = %d from %s s where t.is_current and s.withdrawn and %s"
                .formatted(kind.table(), release, kind.staged(), match));
        int revised = update(
                """
                update %s t set ended_in = %d from %s s
                where t.is_current and not s.withdrawn and %s and %s <> %s""".formatted(kind.table(), release, kind.staged(), match, content(kind, "s"), content(kind, "t")));
        int inserted = update("""
                insert into %1$s (%2$s, introduced_in)
                select %2$s, %3$d from %4$s s
                where not s.withdrawn and not exists (select from %1$s t where t.is_current and %5$s)""".formatted(kind.table(), columns, release, kind.staged(), match));
        int staged = count("select count(*) from " + kind.staged() + " where not withdrawn");
        var changes = new TableChanges(target, kind, inserted - revised, revised, withdrawn, staged - inserted);
        if (changes.any()) {
            analyze(kind);
        }
        return changes;
    }

    /** What comes next, and whoever reads afterwards, would else be planned for as few rows as there were before. */
    private void analyze(DatasetKind kind) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze " + kind.table());
        }
    }

    /** Has the database check now what it otherwise checks at the end of the transaction. */
    void verify() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set constraints all immediate");
        }
    }

    /** A hash of all that is published now, the same wherever and in whatever steps it was published. */
    String checksum() throws SQLException {
        String rows = Arrays.stream(DatasetKind.values())
                .map(kind -> "select sha256(convert_to('%1$s' || %2$s, 'UTF8')) as hash from %1$s t where t.is_current"
                        .formatted(kind.table(), content(kind, "t")))
                .collect(joining(" union all "));
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select encode(sha256(string_agg(hash, null order by hash)), 'hex') from (" + rows
                                + ") as row")) {
            result.next();
            return result.getString(1);
        }
    }

    /** All cells of a row as one text: exact where equality is not, as for 45.3 and 45.30, and null-safe. */
    private static String content(DatasetKind kind, String alias) {
        return TableFormat.of(kind).columnNames().stream()
                .map(column -> alias + '.' + column)
                .collect(joining(", ", "row(", ")::text"));
    }

    private int update(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
