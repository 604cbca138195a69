package id.kalimantan.figures.release;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.Parameters;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A release as the files that it can be published from again, a CSV file for each kind and their descriptor:
 * {@code /releases/current.zip} and, for good, {@code /releases/7.zip}.
 */
@Singleton
class ReleaseDownload implements Download {
    @Inject
    DataSource dataSource;

    @Inject
    ReleaseRepository releases;

    @Override
    public String path() {
        return "/releases/:name.zip";
    }

    @Override
    public @Nullable Content prepare(Parameters parameters) {
        String name = String.valueOf(parameters.only(Set.of("name")).text("name"));
        boolean current = name.equals("current");
        Release release =
                current ? releases.getNewest() : releases.byKey(Set.of(name)).get(name);
        if (release == null) {
            return null;
        }
        String file = "kalimantan-figures-" + release.number + ".zip";
        Map<String, String> headers = Map.of(
                "etag",
                "W/\"" + release.checksum + '"',
                "content-encoding",
                "identity",
                "cache-control",
                current ? "no-cache" : "public, max-age=31536000, immutable",
                "content-disposition",
                "attachment; filename=\"" + file + '"');
        return new Content("application/zip", false, target -> write(release.number, target), headers);
    }

    void write(int release, OutputStream target) throws IOException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var zip = new ZipOutputStream(target)) {
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
