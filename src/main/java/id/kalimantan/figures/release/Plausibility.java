package id.kalimantan.figures.release;

import static id.kalimantan.figures.release.ProblemCode.IMPLAUSIBLE_JUMP;
import static id.kalimantan.figures.release.ProblemCode.OUTSIDE_REGION;
import static id.kalimantan.figures.release.ProblemCode.POSSIBLE_DUPLICATE;
import static id.kalimantan.figures.release.ProblemCode.RECONCILIATION_BROKEN;

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
        jumps();
        brokenSums();
        brokenRegions();
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
                select s.line, s.name, t.code
                from %s s join %s t on search_key(t.name) = search_key(s.name)
                where not s.withdrawn and t.is_current and t.code <> s.code
                  and power((t.latitude - s.latitude) * 111.2, 2)
                    + power((t.longitude - s.longitude) * 111.2 * cosd(s.latitude), 2) < 1
                  and (t.code < s.code or not exists (select from %s other where other.code = t.code))""".formatted(
                        kind.staged(), kind.table(), kind.staged()));
    }

    /** Two conditions, each with the end of the period in it, so that the index leads to one row and not to a series. */
    private void jumps() throws SQLException {
        warn(
                DatasetKind.FIGURES,
                "value",
                IMPLAUSIBLE_JUMP,
                "More than ten times, or less than a tenth of, %s.",
                """
                select s.line, cast(s.value as text), before.value || ' of ' || before.period
                from staged_figure s
                cross join lateral (
                  select value, period from (
                    (select value, period, period_end from figure t
                     where t.area = s.area and t.indicator = s.indicator and t.breakdown = s.breakdown
                       and t.status = s.status and t.period_end < s.period_end and t.value is not null and t.is_current
                     order by t.period_end desc limit 1)
                    union all
                    select value, period, period_end from figure t
                    where t.area = s.area and t.indicator = s.indicator and t.breakdown = s.breakdown
                      and t.period_end = s.period_end and t.value is not null and t.ended_in = %d
                      and t.key = s.key) earlier
                  order by period_end desc limit 1) before
                where not s.withdrawn and (s.value > before.value * 10 or s.value * 10 < before.value)""".formatted(release));
    }

    /** Exact totals that differ from the sum of all parts, or are less than that of some, of one source, area and period. */
    private void brokenSums() throws SQLException {
        warn(DatasetKind.FIGURES, "value", RECONCILIATION_BROKEN, "The parts add up to %s.", """
                select s.line, cast(total.value as text), cast(sum(part.value) as text)
                from (select indicator, area, period, source, status,
                    coalesce(min(line) filter (where breakdown = ''), min(line)) as line
                  from staged_figure where not withdrawn group by 1, 2, 3, 4, 5) s
                join figure total using (indicator, area, period, source, status)
                join figure part using (indicator, area, period, source, status)
                join indicator i on i.code = total.indicator and i.is_current and i.kind <> 'RATE'
                join member m on m.code = part.part and m.is_current and m.part_of is null
                where total.is_current and total.breakdown = '' and total.qualifier = 'EXACT'
                  and part.is_current
                group by s.line, total.id, m.dimension
                having bool_and(part.qualifier is not distinct from 'EXACT') and sum(part.value) <> total.value
                    and count(distinct part.part) filter (where m.residual is not true) = (
                      select count(*) from member n
                      where n.is_current and n.dimension = m.dimension and n.part_of is null and n.residual is not true)
                  or bool_and(part.qualifier in ('EXACT', 'AT_LEAST', 'TRUNCATED')) and sum(part.value) > total.value""");
    }

    /** Exact counts and amounts that differ from the sum of the exact ones of all regions right below. */
    private void brokenRegions() throws SQLException {
        warn(DatasetKind.FIGURES, "value", RECONCILIATION_BROKEN, "The regions below add up to %s.", """
                select s.line, cast(total.value as text), cast(sum(part.value) as text)
                from (select indicator, region, period, breakdown, source, status,
                    coalesce(min(line) filter (where own), min(line)) as line
                  from (select indicator, region, period, breakdown, source, status, line, true as own
                    from staged_figure where not withdrawn
                    union all select f.indicator, r.parent, f.period, f.breakdown, f.source, f.status, f.line, false
                    from staged_figure f join region r on r.is_current and r.code = f.region
                    where not f.withdrawn) touched
                  group by 1, 2, 3, 4, 5, 6) s
                join figure total using (indicator, region, period, breakdown, source, status)
                join indicator i on i.code = total.indicator and i.is_current and i.kind <> 'RATE'
                join region below on below.is_current and below.parent = total.region
                left join figure part on part.is_current and part.region = below.code
                  and (part.indicator, part.period, part.breakdown, part.source, part.status)
                    = (total.indicator, total.period, total.breakdown, total.source, total.status)
                where total.is_current and total.qualifier = 'EXACT'
                group by s.line, total.id
                having bool_and(part.qualifier is not distinct from 'EXACT') and sum(part.value) <> total.value""");
    }

    /** The statement gives lines, cells and what to tell about them. */
    private void warn(DatasetKind kind, String column, ProblemCode code, String message, String sql)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                problems.warning(
                        kind, rows.getInt(1), column, rows.getString(2), code, message.formatted(rows.getString(3)));
            }
        }
    }
}
