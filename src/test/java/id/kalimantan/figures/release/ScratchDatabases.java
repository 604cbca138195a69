package id.kalimantan.figures.release;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Databases for tests that need no application; their server ends with this process. */
public final class ScratchDatabases {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger CREATED = new AtomicInteger();

    private ScratchDatabases() {}

    /** A database with the application's tables and no rows. */
    static DataSource empty() throws SQLException {
        return SERVER.getDatabase("postgres", newDatabase());
    }

    /** A database with the bundled dataset as its release 1. */
    static DataSource withBundledDataset() throws SQLException, IOException {
        DataSource database = empty();
        publisher(database).publishFirst(new Publication(BundledDataset.files(), "test", null));
        return database;
    }

    /** The URL of a database with nothing in it. */
    public static String blank() throws SQLException {
        String name = "blank" + CREATED.incrementAndGet();
        query(SERVER.getPostgresDatabase(), "create database " + name);
        return SERVER.getJdbcUrl("postgres", name);
    }

    /** Publishes as a server that nobody asks anything. */
    static Publisher publisher(DataSource dataSource) {
        return new Publisher(dataSource, new CurrentRelease(news -> {}));
    }

    /** The rows of a query, their values joined by bars. */
    static List<String> query(DataSource dataSource, String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            var rows = new ArrayList<String>();
            if (statement.execute(sql)) {
                try (var result = statement.getResultSet()) {
                    while (result.next()) {
                        var row = new ArrayList<String>();
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            row.add(result.getString(i));
                        }
                        rows.add(String.join("|", row));
                    }
                }
            }
            return rows;
        }
    }

    private static String newDatabase() throws SQLException {
        String name = "scratch" + CREATED.incrementAndGet();
        query(SERVER.getPostgresDatabase(), "create database " + name + " template migrated");
        return name;
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(new File("target/postgresql"))
                    .start();
            query(server.getPostgresDatabase(), "create database migrated");
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", "migrated"))
                    .load()
                    .migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
