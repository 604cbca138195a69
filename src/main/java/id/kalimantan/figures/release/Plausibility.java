package id.kalimantan.figures.release;

import static id.kalimantan.figures.release.ProblemCode.IN_THE_FUTURE;
import static id.kalimantan.figures.release.ProblemCode.OUTSIDE_REGION;
import static id.kalimantan.figures.release.ProblemCode.POSSIBLE_DUPLICATE;
import static id.kalimantan.figures.release.ProblemCode.SAME_ADDRESS;
import static id.kalimantan.figures.release.ProblemCode.UNKNOWN_BODY;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Looks at the merged rows for what may be true but is seldom so. The findings are warnings: they do not stop a
 * publication.
 */
final class Plausibility {
    private static final List<DatasetKind> PLACES =
            List.of(DatasetKind.OFFICES, DatasetKind.SERVICE_UNITS, DatasetKind.PLKK_FACILITIES);

    private final Connection connection;
    private final int release;
    private final Problems problems;

    Plausibility(Connection connection, int release, Problems problems) {
        this.connection = connection;
        this.release = release;
        this.problems = problems;
    }

    void run() throws SQLException {
        for (DatasetKind kind : PLACES) {
            outsideRegion(kind);
            duplicates(kind);
        }
        publishedInTheFuture();
        sameAddress();
        unknownBody();
        new FigurePlausibility(this, release).run();
    }

    /** Days, months and years compare as texts. Tomorrow has begun where the sun rises earlier. */
    private void publishedInTheFuture() throws SQLException {
        warn(DatasetKind.SOURCES, "published_on", IN_THE_FUTURE, "This is after %s.", """
                select line, published_on, current_date from staged_source
                where not withdrawn and published_on > to_char(current_date + 1, 'YYYY-MM-DD')""");
    }

    /** Names one other source: naming each would take the square of their number when a thousand have one address. */
    private void sameAddress() throws SQLException {
        warn(DatasetKind.SOURCES, "url", SAME_ADDRESS, "The source %s has the same address.", """
                select s.line, s.url, case s.code when shared.first then shared.last else shared.first end
                from staged_source s
                join (select url, min(code) as first, max(code) as last from source
                  where is_current group by url having count(*) > 1) shared using (url)
                where not s.withdrawn""");
    }

    private void unknownBody() throws SQLException {
        warn(
                DatasetKind.SOURCES,
                "attributed_to",
                UNKNOWN_BODY,
                "bodies.csv has no %s, so its figures count as those of a body of its own.",
                """
                select s.line, s.attributed_to, named.body from staged_source s
                cross join lateral unnest(string_to_array(s.attributed_to, '; ')) named(body)
                where not s.withdrawn and not exists (
                  select from body b where b.is_current and (b.name = named.body or named.body = any (b.aliases)))""");
    }

    private void outsideRegion(DatasetKind kind) throws SQLException {
        warn(kind, "latitude", OUTSIDE_REGION, "The point lies outside of %s.", """
                select s.line, s.latitude || ', ' || s.longitude, p.name_en
                from %s s
                join region r on r.is_current and r.code = s.region
                join region p on p.is_current and p.code in (r.code, r.parent) and p.south is not null
                where not s.withdrawn and not (s.latitude between p.south and p.north
                  and s.longitude between p.west and p.east)""".formatted(kind.staged()));
    }

    /** On a sphere of one degree of latitude to 111.2 km; exact enough for one kilometre. */
    private void duplicates(DatasetKind kind) throws SQLException {
        warn(kind, "name", POSSIBLE_DUPLICATE, "%s has the same name and is less than 1 km away.", """
                select s.line, s.name, min(t.code)
                from %s s join %s t on search_key(t.name) = search_key(s.name)
                where not s.withdrawn and t.is_current and t.code <> s.code
                  and power((t.latitude - s.latitude) * 111.2, 2)
                    + power((t.longitude - s.longitude) * 111.2 * cosd(s.latitude), 2) < 1
                  and (t.code < s.code or not exists (select from %s other where other.code = t.code))
                group by s.line, s.name""".formatted(
                        kind.staged(), kind.table(), kind.staged()));
    }

    /** The statement gives lines, cells and what to tell about them. */
    void warn(DatasetKind kind, String column, ProblemCode code, String message, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(1_000); // however much is found, it isn't held at once
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    problems.warning(
                            kind,
                            rows.getInt(1),
                            column,
                            rows.getString(2),
                            code,
                            message.formatted(rows.getString(3)));
                }
            }
        }
    }
}
