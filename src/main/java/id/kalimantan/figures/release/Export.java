package id.kalimantan.figures.release;

import static java.util.stream.Collectors.joining;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Writes a release as the files that it can be published from again. */
@ApplicationScoped
public class Export {
    private final DataSource dataSource;

    private final ReleaseRepository releases;

    Export(DataSource dataSource, ReleaseRepository releases) {
        this.dataSource = dataSource;
        this.releases = releases;
    }

    /** @param number null for the current release */
    public @Nullable Release find(@Nullable Integer number) {
        int asked = number == null ? ReleaseRepository.CURRENT : number;
        return QuarkusTransaction.requiringNew()
                .call(() -> releases.loadByNumber(Set.of(asked)).get(asked));
    }

    /** Writes a zip archive of a CSV file for each kind, and their descriptor; releases never change. */
    public void write(int release, OutputStream target) throws IOException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var zip = new ZipOutputStream(target)) {
            connection.setAutoCommit(false);
            // a large release takes longer than the statements of queries may
            statement.execute("set local statement_timeout = 0");
            for (DatasetKind kind : DatasetKind.values()) {
                begin(zip, kind.file());
                copy(connection, kind, release, zip);
            }
            begin(zip, TableFormat.DESCRIPTOR);
            try (InputStream descriptor = BundledDataset.open(TableFormat.DESCRIPTOR)) {
                descriptor.transferTo(zip);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Without the time of writing, so that the same release gives the same bytes. */
    private static void begin(ZipOutputStream zip, String file) throws IOException {
        var entry = new ZipEntry(file);
        entry.setTime(0);
        zip.putNextEntry(entry);
    }

    private static void copy(Connection connection, DatasetKind kind, int release, OutputStream target)
            throws SQLException, IOException {
        String columns = TableFormat.of(kind).columns().stream()
                .map(it -> TableFormat.cell(it) + " as " + it.name())
                .collect(joining(", "));
        String key = kind.key().stream().map(it -> it + " collate \"C\"").collect(joining(", "));
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("""
                        copy (select %s from %s where introduced_in <= %d and (ended_in is null or ended_in > %3$d)
                          order by %s) to stdout with (format csv, header)""".formatted(columns, kind.table(), release, key), target);
    }
}
