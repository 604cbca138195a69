package id.kalimantan.figures.release;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.figure.Period;
import id.kalimantan.figures.release.Publication.CsvFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Temporary tables with the rows to publish, one for each kind, empty where no file came. They are streamed in,
 * so that a file's size doesn't matter, and vanish with the transaction.
 */
final class StagingTables {
    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final Problems problems;
    private final Progress progress;

    StagingTables(Connection connection, Problems problems, Progress progress) {
        this.progress = progress;
        this.connection = connection;
        this.problems = problems;
    }

    void create() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (DatasetKind kind : DatasetKind.values()) {
                statement.execute(
                        "create temp table %s on commit drop as select 0 as line, false as withdrawn, %s from %s with no data"
                                .formatted(kind.staged(), columns(kind), kind.table()));
            }
            statement.execute("alter table staged_figure add breakdown text"
                    + " generated always as (coalesce(segment, programme, facility_type, '')) stored");
        }
    }

    void fill(CsvFile file) throws SQLException, IOException {
        DatasetKind kind = file.kind();
        TableFormat format = TableFormat.of(kind);
        progress.begin("reading " + kind.file());
        String copy = "copy %s (line, withdrawn, %s) from stdin".formatted(kind.staged(), columns(kind));
        try (var stream = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, BUFFER);
                var lines = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER)) {
            new RowReader(format, problems).read(file.text(), row -> {
                progress.read(row.line());
                write(format, row, lines);
            });
        }
        try (var statement = connection.createStatement()) {
            statement.execute("analyze " + kind.staged());
        }
    }

    private static void write(TableFormat format, RowReader.Row row, Writer lines) throws IOException {
        Stream<@Nullable String> cells = Stream.concat(
                Stream.of(String.valueOf(row.line()), String.valueOf(row.withdrawn())), values(format, row));
        lines.write(cells.map(StagingTables::escape).collect(joining("\t", "", "\n")));
    }

    private static Stream<@Nullable String> values(TableFormat format, RowReader.Row row) {
        List<Column> columns = format.columns();
        var values = new @Nullable String[columns.size()];
        for (int i = 0; i < values.length; i++) {
            String cell = row.cells().get(i);
            values[i] = columns.get(i).list() ? array(cell == null ? "" : cell) : cell;
        }
        if (format.kind() != DatasetKind.FIGURES) {
            return Arrays.stream(values);
        }
        var period = Period.parse(
                Objects.requireNonNull(row.cells().get(format.columnNames().indexOf("period"))));
        return Stream.concat(
                Arrays.stream(values), Stream.of(period.kind().name(), text(period.start()), text(period.end())));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** PostgreSQL's notation of an array. */
    private static String array(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(CellRules::clean)
                .filter(value -> !value.isEmpty())
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(joining(",", "{", "}"));
    }

    /** PostgreSQL's text format for COPY. */
    private static String escape(@Nullable String value) {
        return value == null
                ? "\\N"
                : value.replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t");
    }

    private static String columns(DatasetKind kind) {
        return String.join(", ", TableFormat.of(kind).publishedColumns());
    }
}
