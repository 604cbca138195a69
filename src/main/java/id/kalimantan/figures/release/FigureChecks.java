package id.kalimantan.figures.release;

import java.sql.SQLException;

/** Holds staged figures against the catalogue that they are published with. */
final class FigureChecks {
    /** What is about to be published of a table of the catalogue. */
    private static final String CATALOGUE =
            """
            with i as (%s), m as (%s)
            """.formatted(next("indicator", "unit, growth_of, definitions, dimensions"), next("member", "dimension"));

    private final StagedChecks staged;
    private final Problems problems;

    FigureChecks(StagedChecks staged, Problems problems) {
        this.staged = staged;
        this.problems = problems;
    }

    private static String next(String table, String columns) {
        return """
                select code, %1$s from staged_%2$s where not withdrawn
                union all
                select code, %1$s from %2$s t where is_current
                  and not exists (select from staged_%2$s s where s.code = t.code)""".formatted(columns, table);
    }

    void run() throws SQLException {
        error("value", ProblemCode.CONTRADICTION, "Only growth can be less than zero, not %s.", """
                select s.line, s.indicator from staged_figure s join i on i.code = s.indicator
                where not s.withdrawn and least(s.value, s.low) < 0 and i.growth_of is null""");
        error(
                "definition",
                ProblemCode.DEFINITION,
                "This indicator has several definitions, so a figure names one of them: %s.",
                """
                select s.line, array_to_string(i.definitions, ', ') from staged_figure s join i on i.code = s.indicator
                where not s.withdrawn and i.definitions <> '{}'
                  and (s.definition is null or not s.definition = any (i.definitions))""");
        error("definition", ProblemCode.DEFINITION, "%s has only ever meant one thing: leave the cell empty.", """
                select s.line, s.indicator from staged_figure s join i on i.code = s.indicator
                where not s.withdrawn and i.definitions = '{}' and s.definition is not null""");
        error("value", ProblemCode.FRACTION, "%s come in whole numbers.", """
                select s.line, s.indicator from staged_figure s join i on i.code = s.indicator
                where not s.withdrawn and i.unit not in ('PERCENT', 'IDR')
                  and (s.value <> trunc(s.value) or s.low <> trunc(s.low) or s.high <> trunc(s.high))""");
        error("period", ProblemCode.IN_THE_FUTURE, "Nobody can have seen it by %s.", """
                select s.line, cast(current_date as text) from staged_figure s
                where not s.withdrawn and s.status = 'OBSERVED'
                  and coalesce(s.period_start, s.period_end) > current_date + 1""");
        error("part", ProblemCode.CONTRADICTION, "This indicator is broken down by: %s.", """
                select s.line, coalesce(nullif(array_to_string(i.dimensions, ', '), ''), 'nothing')
                from staged_figure s join i on i.code = s.indicator join m on m.code = s.part
                where not s.withdrawn and not m.dimension = any (i.dimensions)""");
    }

    private void error(String column, ProblemCode code, String message, String sql) throws SQLException {
        staged.query(
                CATALOGUE + sql + " order by 1",
                (line, detail) ->
                        problems.error(DatasetKind.FIGURES, line, column, null, code, message.formatted(detail)));
    }
}
