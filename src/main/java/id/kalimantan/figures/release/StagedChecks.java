package id.kalimantan.figures.release;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.release.TableFormat.Reference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What only the rows together, and the rows already published, can tell. */
final class StagedChecks {
    private final Connection connection;
    private final Problems problems;
    private final Set<DatasetKind> refused;

    /** @param refused the kinds of which rows were refused and so are not staged */
    StagedChecks(Connection connection, Problems problems, Set<DatasetKind> refused) {
        this.connection = connection;
        this.problems = problems;
        this.refused = refused;
    }

    void run(DatasetKind kind) throws SQLException {
        duplicateKeys(kind);
        contradictions(kind);
        for (Reference reference : TableFormat.of(kind).references()) {
            // rows that were refused are not staged, and what refers to them is not wrong
            if (!refused.contains(reference.target())) {
                unknownReferences(kind, reference);
            }
        }
        stillReferenced(kind);
        nothingToWithdraw(kind);
        if (kind == DatasetKind.FIGURES) {
            new FigureChecks(this, problems).run();
        }
        new FormulaChecks(this, problems).run(kind);
    }

    private void duplicateKeys(DatasetKind kind) throws SQLException {
        String key = String.join(", ", kind.key());
        query(
                """
                select line, first from (
                  select line, min(line) over (partition by %s) as first from %s) as row
                where line > first order by line""".formatted(key, kind.staged()),
                (line, first) -> problems.error(
                        kind,
                        line,
                        null,
                        null,
                        ProblemCode.DUPLICATE_KEY,
                        "Line " + first + " has the same key ("
                                + String.join(", ", TableFormat.of(kind).key()) + ")."));
    }

    /** The checks of the table itself; a comment on the constraint says in words what it asks for. */
    private void contradictions(DatasetKind kind) throws SQLException {
        List<String[]> checks = new ArrayList<>();
        try (var statement = connection.prepareStatement("""
                select pg_get_expr(c.conbin, c.conrelid), coalesce(obj_description(c.oid), c.conname)
                from pg_constraint c
                where c.conrelid = cast(? as regclass) and c.contype = 'c' and not exists (
                  select from pg_attribute a
                  where a.attrelid = c.conrelid and a.attnum = any (c.conkey) and not (a.attname = any (?)))
                order by c.conname""")) {
            statement.setString(1, kind.table());
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", TableFormat.of(kind).publishedColumns().toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    checks.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
        }
        for (String[] check : checks) {
            query(
                    "select line, null from %s where not withdrawn and not (%s) order by line"
                            .formatted(kind.staged(), check[0]),
                    (line, none) -> problems.error(kind, line, null, null, ProblemCode.CONTRADICTION, check[1]));
        }
    }

    private void unknownReferences(DatasetKind kind, Reference reference) throws SQLException {
        DatasetKind target = reference.target();
        query(
                """
                select s.line, v.code from %1$s s cross join lateral %2$s v(code)
                where not s.withdrawn and v.code is not null
                  and not exists (select from %4$s t where not t.withdrawn and t.code = v.code)
                  and not exists (select from %3$s t where t.is_current and t.code = v.code
                    and not exists (select from %4$s w where w.withdrawn and w.code = t.code))
                order by 1""".formatted(kind.staged(), values("s", reference), target.table(), target.staged()),
                (line, value) -> problems.error(
                        kind,
                        line,
                        reference.column(),
                        value,
                        ProblemCode.UNKNOWN_REFERENCE,
                        "Neither published nor in " + target.file() + "."));
    }

    private static String values(String alias, Reference reference) {
        String column = alias + "." + reference.column();
        return reference.list() ? "unnest(" + column + ")" : "(values (" + column + "))";
    }

    private void stillReferenced(DatasetKind kind) throws SQLException {
        for (DatasetKind other : DatasetKind.values()) {
            for (Reference reference : TableFormat.of(other).references()) {
                if (reference.target() == kind) {
                    stillReferenced(kind, other, reference);
                }
            }
        }
    }

    private void stillReferenced(DatasetKind kind, DatasetKind other, Reference reference) throws SQLException {
        query(
                """
                select w.line, count(*) from %s w
                join %s t on %s and t.is_current
                where w.withdrawn and not exists (select from %s s where %s)
                group by w.line order by w.line""".formatted(
                                kind.staged(),
                                other.table(),
                                reference.list()
                                        ? "w.code = any (t." + reference.column() + ")"
                                        : "t." + reference.column() + " = w.code",
                                other.staged(),
                                match(other, "s", "t")),
                (line, count) -> problems.error(
                        kind,
                        line,
                        null,
                        null,
                        ProblemCode.STILL_REFERENCED,
                        count + " published rows of " + other.file() + " refer to it in " + reference.column()
                                + ". Withdraw or correct them too."));
    }

    private void nothingToWithdraw(DatasetKind kind) throws SQLException {
        query(
                "select line, null from %s s where withdrawn and not exists (select from %s t where t.is_current and %s) order by line"
                        .formatted(kind.staged(), kind.table(), match(kind, "s", "t")),
                (line, none) -> problems.warning(
                        kind,
                        line,
                        null,
                        null,
                        ProblemCode.NOTHING_TO_WITHDRAW,
                        "No published row has this key, so there is nothing to withdraw."));
    }

    /** Once all rows are merged: each region lies right below one of the level above. */
    void regionTree() throws SQLException {
        query(
                """
                select coalesce(min(s.line), 1), r.code from region r
                join region p on p.is_current and p.code = r.parent
                left join staged_region s on s.code in (r.code, p.code)
                where r.is_current and p.level <>
                  case r.level when 'PROVINCE' then 'REGIONAL_OFFICE_AREA' else 'PROVINCE' end
                group by r.code order by 1""",
                (line, code) -> problems.error(
                        DatasetKind.REGIONS,
                        line,
                        "level",
                        code,
                        ProblemCode.CONTRADICTION,
                        "A province lies in the regional office area, a regency or city in a province: " + code
                                + " does not."));
    }

    static String match(DatasetKind kind, String left, String right) {
        return kind.key().stream()
                .map(column -> left + '.' + column + " = " + right + '.' + column)
                .collect(joining(" and "));
    }

    interface Found {
        void at(int line, @Nullable String detail);
    }

    /** @param sql gives lines and what to tell about them */
    void query(String sql, Found found) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.at(rows.getInt(1), rows.getString(2));
            }
        }
    }
}
