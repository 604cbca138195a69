package id.kalimantan.figures.operations;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that asks for a password, which tests change, and the file that the application finds it in. */
public final class RotatedPassword implements QuarkusTestResourceLifecycleManager {
    private static final Path FILE = Path.of("target/database-password");

    private @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(new File("target/postgresql"))
                    .start();
            execute("create role figures login");
            execute("create database figures owner figures");
            Path rules = Path.of(query("show hba_file"));
            Files.writeString(rules, "host all postgres all trust\nhost all figures all scram-sha-256\n");
            execute("select pg_reload_conf()");
            change("first");
            renewFile("first");
            return Map.of(
                    "quarkus.datasource.jdbc.url", server.getJdbcUrl("figures", "figures"),
                    "quarkus.datasource.username", "figures",
                    "quarkus.datasource.credentials-provider", FILE.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void inject(Object test) {
        ((PasswordRotationTest) test).password = this;
    }

    /** Changes the password, and ends the connections that were opened with the one before. */
    void change(String password) {
        execute("alter role figures password '" + password + "'");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'figures'");
    }

    void renewFile(String password) throws IOException {
        Files.writeString(FILE, password + "\n");
    }

    private void execute(String sql) {
        query(sql);
    }

    private String query(String sql) {
        try (var connection =
                        Objects.requireNonNull(server).getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void stop() {
        try {
            Objects.requireNonNull(server).close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
