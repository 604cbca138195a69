package id.kalimantan.figures.release;

import id.kalimantan.figures.figure.Claim;
import id.kalimantan.figures.figure.IndicatorKind;
import id.kalimantan.figures.figure.Period;
import id.kalimantan.figures.figure.PeriodKind;
import id.kalimantan.figures.figure.Precision;
import id.kalimantan.figures.figure.Qualifier;
import id.kalimantan.figures.figure.Unit;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a row of figures against its indicator and against the words it was printed with, and reads from them what it lacks. */
final class FigureCells {
    /** The columns of the table that no file has. */
    static final List<String> COMPUTED = List.of("period_kind", "period_start", "period_end", "least", "most", "basis");

    private static final List<PeriodKind> DAYS =
            List.of(PeriodKind.POINT, PeriodKind.MONTH, PeriodKind.YEAR, PeriodKind.NOT_STATED);

    /** What is published of an indicator, or is about to be. */
    private record Measure(Unit unit, IndicatorKind kind) {}

    private final List<String> columns = TableFormat.of(DatasetKind.FIGURES).columnNames();
    private final Map<String, Measure> measures = new HashMap<>();
    private final Problems problems;

    /** @param connection of the publication, with the indicators staged */
    FigureCells(Connection connection, Problems problems) throws SQLException {
        this.problems = problems;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select code, unit, kind from staged_indicator where not withdrawn
                        union all
                        select code, unit, kind from indicator i where is_current
                          and not exists (select from staged_indicator s where s.code = i.code)""")) {
            while (rows.next()) {
                measures.put(
                        rows.getString(1),
                        new Measure(Unit.valueOf(rows.getString(2)), IndicatorKind.valueOf(rows.getString(3))));
            }
        }
    }

    /** The cells with what is left out, followed by those that are computed; empty when something is wrong with them. */
    Optional<List<@Nullable String>> complete(RowReader.Row row) {
        List<@Nullable String> cells = new ArrayList<>(row.cells());
        Period period = Period.parse(Objects.requireNonNull(cell(cells, "period")));
        Measure measure = measures.get(cell(cells, "indicator"));
        Precision precision = null;
        if (measure != null && !row.withdrawn()) {
            int errors = problems.errors();
            checkPeriod(row, measure, period);
            precision = precision(row, cells, measure.unit);
            if (problems.errors() > errors) {
                return Optional.empty();
            }
        }
        cells.add(period.kind().name());
        cells.add(text(period.start()));
        cells.add(text(period.end()));
        cells.add(precision == null ? null : text(precision.low()));
        cells.add(precision == null ? null : text(precision.high()));
        cells.add(precision == null ? null : precision.basis().name());
        return Optional.of(cells);
    }

    /** A stock has a day, if only to the month or the year, and a flow a span. */
    private void checkPeriod(RowReader.Row row, Measure measure, Period period) {
        String message =
                switch (measure.kind) {
                    case STOCK ->
                        DAYS.contains(period.kind())
                                ? null
                                : "This indicator is a state on a day: write the day or, when no more is known, its month"
                                        + " or year.";
                    case FLOW ->
                        period.kind() == PeriodKind.POINT
                                ? "This indicator is counted over a span of time: write a month, a quarter, a year, or from"
                                        + " one day to another as 2024-01-01/2024-11-07."
                                : null;
                    case RATE -> null;
                };
        if (message != null) {
            error(row, "period", period.code(), ProblemCode.PERIOD_KIND, message);
        }
    }

    private @Nullable Precision precision(RowReader.Row row, List<@Nullable String> cells, Unit unit) {
        if (cell(cells, "missing") != null) {
            return null;
        }
        var claim = new Claim(
                number(cells, "value", unit),
                number(cells, "low", unit),
                number(cells, "high", unit),
                qualifier(cell(cells, "qualifier")),
                cell(cells, "as_printed"),
                cell(cells, "correction") != null);
        Claim completed = claim.completed(unit).orElse(null);
        if (completed == null) {
            boolean nothing = claim.value() == null;
            error(
                    row,
                    nothing ? "value" : "qualifier",
                    claim.asPrinted(),
                    ProblemCode.REQUIRED,
                    nothing
                            ? "Give the value, or the reason in the column missing: as_printed does not hold one number"
                                    + " that it could be."
                            : "Give the qualifier: as_printed does not tell it.");
            return null;
        }
        completed
                .contradiction(unit)
                .ifPresent(it -> error(
                        row,
                        "as_printed",
                        claim.asPrinted(),
                        ProblemCode.PRINTED_OTHERWISE,
                        it.message() + " Where the words are a misprint, say so in the column correction."));
        cells.set(columns.indexOf("value"), text(completed.value(), unit));
        cells.set(columns.indexOf("low"), text(completed.low(), unit));
        cells.set(columns.indexOf("high"), text(completed.high(), unit));
        cells.set(
                columns.indexOf("qualifier"),
                Objects.requireNonNull(completed.qualifier()).name());
        return completed.precision(unit);
    }

    private void error(RowReader.Row row, String column, @Nullable String value, ProblemCode code, String message) {
        problems.error(DatasetKind.FIGURES, row.line(), column, value, code, message);
    }

    private static @Nullable Qualifier qualifier(@Nullable String cell) {
        return cell == null ? null : Qualifier.valueOf(cell);
    }

    private @Nullable String cell(List<@Nullable String> cells, String column) {
        return cells.get(columns.indexOf(column));
    }

    private @Nullable BigDecimal number(List<@Nullable String> cells, String column, Unit unit) {
        String cell = cell(cells, column);
        return cell == null ? null : unit.trim(new BigDecimal(cell));
    }

    private static @Nullable String text(@Nullable BigDecimal number, Unit unit) {
        return number == null ? null : text(unit.trim(number));
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
