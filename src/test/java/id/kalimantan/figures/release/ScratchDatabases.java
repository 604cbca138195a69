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

/** Databases for tests that need no application; their server ends with this process. */
public final class ScratchDatabases {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger CREATED = new AtomicInteger();

    private ScratchDatabases() {}

    /** The URL of a database with nothing in it. */
    public static String blank() throws SQLException {
        String name = "blank" + CREATED.incrementAndGet();
        query(SERVER.getPostgresDatabase(), "create database " + name);
        return SERVER.getJdbcUrl("postgres", name);
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

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(new File("target/postgresql"))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
