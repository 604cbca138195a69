package id.kalimantan.figures.release;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.figure.Formulas;
import java.sql.SQLException;
import java.util.Set;

/** Keeps what formulas are made of, and what figures are counted in. */
final class FormulaChecks {
    private final StagedChecks staged;
    private final Problems problems;

    FormulaChecks(StagedChecks staged, Problems problems) {
        this.staged = staged;
        this.problems = problems;
    }

    void run(DatasetKind kind) throws SQLException {
        switch (kind) {
            case INDICATORS -> {
                keep(kind, Formulas.INDICATORS);
                keepUnits();
                refuseDerived();
            }
            case MEMBERS -> keep(kind, Formulas.MEMBERS);
            case DIMENSIONS -> keep(kind, Formulas.DIMENSIONS);
            default -> {}
        }
    }

    private void keep(DatasetKind kind, Set<String> codes) throws SQLException {
        staged.query(
                "select line, code from %s where withdrawn and code in (%s) order by 1"
                        .formatted(kind.staged(), list(codes)),
                (line, code) -> problems.error(
                        kind,
                        line,
                        "code",
                        code,
                        ProblemCode.STILL_REFERENCED,
                        "Formulas of the program are made of it, so it stays."));
    }

    private void keepUnits() throws SQLException {
        staged.query(
                """
                select s.line, i.unit || ' and ' || i.kind from staged_indicator s
                join indicator i on i.code = s.code and i.is_current
                where not s.withdrawn and (s.unit, s.kind) <> (i.unit, i.kind)
                  and (i.code in (%s) or exists (select from figure f where f.indicator = i.code))
                order by 1""".formatted(list(Formulas.INDICATORS)),
                (line, before) -> problems.error(
                        DatasetKind.INDICATORS,
                        line,
                        "unit",
                        null,
                        ProblemCode.CONTRADICTION,
                        "Figures or formulas take it as " + before
                                + ", so neither can change: publish another indicator."));
    }

    private void refuseDerived() throws SQLException {
        staged.query(
                "select line, code from staged_indicator where not withdrawn and code in (%s) order by 1"
                        .formatted(list(Formulas.DERIVED)),
                (line, code) -> problems.error(
                        DatasetKind.INDICATORS,
                        line,
                        "code",
                        code,
                        ProblemCode.CONTRADICTION,
                        "The program computes it: it is in the catalogue without being published."));
    }

    /** The codes are the program's own, so no cell of a publisher becomes part of a statement. */
    private static String list(Set<String> codes) {
        return codes.stream().map(code -> "'" + code + "'").collect(joining(", "));
    }
}
