package id.kalimantan.figures.release;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Statements that compare releases: the pairs of parameters since and release, each with the rows that differ. */
final class DifferenceSql {
    private static final String ASKED =
            "unnest(cast(:since as int[]), cast(:release as int[])) as asked(since, release)";

    private DifferenceSql() {}

    /** Rows of since, release, kind, key, cells before, cells after; parameters limit, and afterKind and afterKey after a cursor. */
    static String page(@Nullable DatasetKind kind, boolean backwards, boolean cursor) {
        String order = backwards ? "desc" : "asc";
        String after = backwards ? "<" : ">";
        return """
                select asked.since, asked.release, change.kind, change.key, change.before, change.after
                from %1$s cross join lateral (
                  select * from (%2$s) as difference %3$s order by kind %4$s, key %4$s limit :limit) as change
                order by 1, 2, 3 %4$s, 4 %4$s""".formatted(
                        ASKED,
                        differences(kind),
                        cursor ? "where (kind, key) " + after + " (cast(:afterKind as int), :afterKey)" : "",
                        order);
    }

    /** Rows of since, release and how many rows differ. */
    static String count(@Nullable DatasetKind kind) {
        return "select asked.since, asked.release, (select count(*) from (%s) as difference) as changes from %s"
                .formatted(differences(kind), ASKED);
    }

    private static String differences(@Nullable DatasetKind kind) {
        return Arrays.stream(DatasetKind.values())
                .filter(it -> kind == null || kind == it)
                .map(DifferenceSql::difference)
                .collect(joining(" union all "));
    }

    private static String difference(DatasetKind kind) {
        return """
                select %1$d as kind, coalesce(n.key, o.key) as key, o.cells as before, n.cells as after
                from (%2$s where introduced_in > asked.since and introduced_in <= asked.release
                    and (ended_in is null or ended_in > asked.release)) as n
                full join (%2$s where introduced_in <= asked.since
                    and ended_in > asked.since and ended_in <= asked.release) as o on o.key = n.key
                where n.cells is distinct from o.cells""".formatted(
                        kind.ordinal(),
                        "select %s as key, array[%s] as cells from %s".formatted(key(kind), cells(kind), kind.table()));
    }

    private static String cells(DatasetKind kind) {
        return TableFormat.of(kind).columns().stream().map(TableFormat::cell).collect(joining(", "));
    }

    private static String key(DatasetKind kind) {
        return kind.key().stream().collect(joining(" || '|' || ", "(", ") collate \"C\""));
    }
}
