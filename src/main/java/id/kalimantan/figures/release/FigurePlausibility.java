package id.kalimantan.figures.release;

import static id.kalimantan.figures.release.ProblemCode.GROWTH_CONTRADICTED;
import static id.kalimantan.figures.release.ProblemCode.IMPLAUSIBLE_JUMP;
import static id.kalimantan.figures.release.ProblemCode.IMPLAUSIBLE_RATE;
import static id.kalimantan.figures.release.ProblemCode.IN_THE_FUTURE;
import static id.kalimantan.figures.release.ProblemCode.LARGER_THAN_WHOLE;
import static id.kalimantan.figures.release.ProblemCode.RECONCILIATION_BROKEN;

import java.sql.SQLException;

/** Compares the figures that are about to be published with each other and with those that are, for what cannot be true. */
final class FigurePlausibility {
    /** The figures of amounts, which can be added; rates cannot. */
    private static final String AMOUNTS =
            "(select f.* from figure f join indicator i on i.code = f.indicator and i.is_current and i.kind <> 'RATE'"
                    + " where f.is_current)";

    private final Plausibility plausibility;
    private final int release;

    FigurePlausibility(Plausibility plausibility, int release) {
        this.plausibility = plausibility;
        this.release = release;
    }

    void run() throws SQLException {
        future();
        rates();
        jumps();
        brokenSums();
        brokenRegions();
        largerThanWhole();
        regionsLargerThanWhole();
        growth();
    }

    /** A state that is known to the month or the year only was on some day in it, perhaps its first. */
    private void future() throws SQLException {
        plausibility.warn(
                DatasetKind.FIGURES,
                "period",
                IN_THE_FUTURE,
                "Its source was published before, on %s: is it a target or a projection?",
                """
                select s.line, s.period, p.published_on from staged_figure s
                join indicator i on i.code = s.indicator and i.is_current
                join source p on p.code = s.source and p.is_current
                where not s.withdrawn and s.status = 'OBSERVED'
                  and case i.kind when 'FLOW' then s.period_end else coalesce(s.period_start, s.period_end) end
                    > last_day(p.published_on)""");
    }

    private void rates() throws SQLException {
        plausibility.warn(DatasetKind.FIGURES, "value", IMPLAUSIBLE_RATE, "%s", """
                select s.line, cast(s.value as text), case when s.value > 100
                    then 'This is more than 100 per cent.'
                    else 'Is this a fraction? Per cents are written as 41.30, not as 0.4130.' end
                from staged_figure s join indicator i on i.code = s.indicator and i.is_current
                where not s.withdrawn and i.unit = 'PERCENT' and i.growth_of is null
                  and (s.value > 100 or s.value > 0 and s.value < 1)""");
    }

    /** Two conditions, each with the end of the period in it, so that the index leads to one row and not to a series. */
    private void jumps() throws SQLException {
        plausibility.warn(
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

    /**
     * Exact totals that differ from the sum of exact parts, all of the same source, area and period; where not all parts are
     * published, those that are less than the sum.
     */
    private void brokenSums() throws SQLException {
        plausibility.warn(DatasetKind.FIGURES, "value", RECONCILIATION_BROKEN, "The parts add up to %s.", """
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
                    and count(*) = (select count(*) from member all_of
                      where all_of.is_current and all_of.dimension = m.dimension and all_of.part_of is null
                        and all_of.residual is not true)
                  or bool_and(part.qualifier in ('EXACT', 'AT_LEAST', 'TRUNCATED')) and sum(part.value) > total.value""");
    }

    /** Exact counts and amounts that differ from the sum of the exact ones of all regions right below. */
    private void brokenRegions() throws SQLException {
        plausibility.warn(DatasetKind.FIGURES, "value", RECONCILIATION_BROKEN, "The regions below add up to %s.", """
                select s.line, cast(total.value as text), cast(sum(part.value) as text)
                from (select indicator, area, period, breakdown, source, status,
                    coalesce(min(line) filter (where own), min(line)) as line
                  from (select indicator, region as area, period, breakdown, source, status, line, true as own
                    from staged_figure where not withdrawn and region is not null
                    union all select f.indicator, r.parent, f.period, f.breakdown, f.source, f.status, f.line, false
                    from staged_figure f join region r on r.is_current and r.code = f.region
                    where not f.withdrawn) touched
                  group by 1, 2, 3, 4, 5, 6) s
                join figure total using (indicator, area, period, breakdown, source, status)
                join indicator i on i.code = total.indicator and i.is_current and i.kind <> 'RATE'
                join region below on below.is_current and below.parent = total.area
                left join figure part on part.is_current and part.area = below.code
                  and part.indicator = total.indicator and part.period = total.period
                  and part.breakdown = total.breakdown and part.source = total.source and part.status = total.status
                where total.is_current and total.qualifier = 'EXACT'
                group by s.line, total.id
                having bool_and(part.qualifier is not distinct from 'EXACT') and sum(part.value) <> total.value""");
    }

    /**
     * A part that is certainly more than its whole: a member's than all members', one that is counted inside another than
     * the other's, a month's than its year's. Whoever publishes one of the two is told.
     */
    private void largerThanWhole() throws SQLException {
        largerThanWhole("whole.period = part.period and part.breakdown <> '' and whole.breakdown in ('', m.part_of)");
        // the end lies in the whole because all of the part does; said so that the index leads to the parts
        largerThanWhole("""
                whole.breakdown = part.breakdown and whole.period <> part.period
                and part.period_kind not in ('POINT', 'YEAR') and whole.period_kind not in ('POINT', 'MONTH')
                and exists (select from indicator f where f.code = part.indicator and f.is_current and f.kind = 'FLOW')
                and part.period_start >= whole.period_start
                and part.period_end between whole.period_start and whole.period_end""");
    }

    /** @param contained when a figure is of a part of what another is of, and both of one area and indicator */
    private void largerThanWhole(String contained) throws SQLException {
        plausibility.warn(DatasetKind.FIGURES, "value", LARGER_THAN_WHOLE, "%s", """
                select s.line, cast(s.value as text), case when s.key = part.key
                    then 'This is more than the whole: ' || whole.most || ' (' || whole.period || ', ' || whole.source || ').'
                    else 'Its part ' || part.breakdown || ' of ' || part.period || ' (' || part.source || ') is more: '
                      || part.least || '.' end
                from %1$s part
                left join member m on m.code = part.part and m.is_current
                join %1$s whole on whole.indicator = part.indicator and whole.area = part.area
                  and whole.status = part.status and whole.key <> part.key and part.least > whole.most
                  and (whole.meaning = part.meaning or 'NOT_STATED' in (whole.meaning, part.meaning))
                  and %2$s
                join staged_figure s on not s.withdrawn and s.key in (part.key, whole.key)
                where (part.indicator, part.area) in (select t.indicator, t.area from staged_figure t where not t.withdrawn)
                """.formatted(AMOUNTS, contained));
    }

    /** As soon as what is known of the regions right below is more than what is said of the region. */
    private void regionsLargerThanWhole() throws SQLException {
        plausibility.warn(
                DatasetKind.FIGURES,
                "value",
                LARGER_THAN_WHOLE,
                "The regions below of which there are figures have %s together, more than the region.",
                """
                with touched as (
                  select min(line) as line, indicator, area, period, breakdown, status from (
                    select t.line, t.indicator, t.region as area, t.period, t.breakdown, t.status from staged_figure t
                    where not t.withdrawn and t.region is not null
                    union all
                    select t.line, t.indicator, r.parent, t.period, t.breakdown, t.status from staged_figure t
                    join region r on r.code = t.region and r.is_current where not t.withdrawn) one
                  group by 2, 3, 4, 5, 6),
                child as (
                  select whole.id, t.line, whole.value, whole.most, min(c.least) as least from touched t
                  join %1$s whole using (indicator, area, period, breakdown, status)
                  join region r on r.is_current and r.parent = whole.area
                  join %1$s c on c.area = r.code and c.indicator = whole.indicator and c.period = whole.period
                    and c.breakdown = whole.breakdown and c.status = whole.status
                    and (c.meaning = whole.meaning or 'NOT_STATED' in (c.meaning, whole.meaning))
                  group by whole.id, t.line, whole.value, whole.most, r.code)
                select line, cast(value as text), cast(sum(least) as text) from child
                group by id, line, value, most having sum(least) > most""".formatted(AMOUNTS));
    }

    /** Growth that is not what the amounts of the period and of the same one a year before give. */
    private void growth() throws SQLException {
        plausibility.warn(
                DatasetKind.FIGURES,
                "value",
                GROWTH_CONTRADICTED,
                "The amounts of the period and of the year before give a growth of %s per cent.",
                """
                select min(s.line), cast(max(g.value) as text),
                  round(min(100 * (now.least / before.most - 1)), 2) || ' to '
                    || round(max(100 * (now.most / before.least - 1)), 2)
                from figure g
                join indicator i on i.code = g.indicator and i.is_current and i.growth_of is not null
                join figure now on now.is_current and (now.indicator, now.area, now.period, now.breakdown, now.status)
                  = (i.growth_of, g.area, g.period, g.breakdown, g.status)
                join figure before on before.is_current
                  and (before.indicator, before.area, before.breakdown, before.status)
                    = (i.growth_of, g.area, g.breakdown, g.status)
                  and before.period_start = cast(now.period_start - interval '1 year' as date)
                  and before.period_end = cast(now.period_end - interval '1 year' as date)
                join staged_figure s on not s.withdrawn and s.key in (g.key, now.key, before.key)
                where g.is_current and before.least > 0
                group by g.id
                having bool_and(100 * (now.least / before.most - 1) > g.most
                  or 100 * (now.most / before.least - 1) < g.least)""");
    }
}
