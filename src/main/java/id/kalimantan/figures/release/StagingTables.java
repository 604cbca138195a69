package id.kalimantan.figures.release;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.release.Publication.CsvFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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
            statement.execute("""
                    alter table staged_figure
                      add area text generated always as (coalesce(region, office)) stored,
                      add breakdown text generated always as (coalesce(part, '')) stored,
                      add key text collate "C" generated always as (
                        figure_key(indicator, coalesce(region, office), period, part, source, status, definition))
                        stored""");
        }
    }

    void fill(CsvFile file) throws SQLException, IOException {
        DatasetKind kind = file.kind();
        TableFormat format = TableFormat.of(kind);
        progress.begin("reading " + kind.file());
        var figures = kind == DatasetKind.FIGURES ? new FigureCells(connection, problems) : null;
        String copy = "copy %s (line, withdrawn, %s) from stdin".formatted(kind.staged(), columns(kind));
        try (var stream = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, BUFFER);
                var lines = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER)) {
            new RowReader(format, problems).read(file.text(), row -> {
                progress.read(row.line());
                List<@Nullable String> cells =
                        figures == null ? row.cells() : figures.complete(row).orElse(null);
                if (cells != null) {
                    write(format, row, cells, lines);
                }
            });
        }
        try (var statement = connection.createStatement()) {
            if (figures != null) {
                statement.execute("create index on staged_figure (key)");
            }
            statement.execute("analyze " + kind.staged());
        }
    }

    private static void write(TableFormat format, RowReader.Row row, List<@Nullable String> cells, Writer lines)
            throws IOException {
        List<@Nullable String> values = new ArrayList<>(cells);
        for (int i = 0; i < format.columns().size(); i++) {
            if (format.columns().get(i).list()) {
                values.set(i, array(Objects.requireNonNullElse(cells.get(i), "")));
            }
        }
        lines.write(
                Stream.concat(Stream.of(String.valueOf(row.line()), String.valueOf(row.withdrawn())), values.stream())
                        .map(StagingTables::escape)
                        .collect(joining("\t", "", "\n")));
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
