package id.kalimantan.figures.release;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One PostgreSQL for all tests that need no application, with as many databases as they like. */
class ScratchDatabases implements BeforeAllCallback, AutoCloseable {
    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres postgres;

    private static int created;

    @Override
    public synchronized void beforeAll(ExtensionContext context) throws IOException, SQLException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.start();
            query(postgres.getPostgresDatabase(), "create database migrated");
            migrate(postgres.getDatabase("postgres", "migrated"));
            context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(ScratchDatabases.class, this);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** A database with the application's tables and no rows. */
    static DataSource empty() throws SQLException {
        String name = "scratch" + ++created;
        query(postgres.getPostgresDatabase(), "create database " + name + " template migrated");
        return postgres.getDatabase("postgres", name);
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

    private static void migrate(DataSource dataSource) {
        Flyway.configure().dataSource(dataSource).load().migrate();
    }
}
