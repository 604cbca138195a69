package id.kalimantan.figures.database;

import id.kalimantan.figures.release.Server;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The database of the tests that run the application: one embedded PostgreSQL for all of them, with a database of its
 * own for each start of the application. Or the server that {@code TEST_DATABASE_URL}, {@code TEST_DATABASE_USERNAME}
 * and {@code TEST_DATABASE_PASSWORD} name. Integration tests get the packaged application with it.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    /** A system property, because Quarkus loads this class anew for each test profile. */
    private static final String SERVER = "kalimantan.test.postgresql";

    /** The property that says that the packaged application is tested. */
    private static final String PACKAGED = "kalimantan.test.packaged";

    /** What the server says, such as the plans that a test asks it to tell. */
    public static final Path LOG = Path.of("target/postgresql.log");

    private @Nullable Server packaged;

    @Override
    public Map<String, String> start() {
        var environment = System.getenv();
        var url = environment.get("TEST_DATABASE_URL");
        var jdbcUrl = url == null ? newDatabase() : url;
        var username = environment.getOrDefault("TEST_DATABASE_USERNAME", "postgres");
        var password = environment.getOrDefault("TEST_DATABASE_PASSWORD", "postgres");
        if (Boolean.getBoolean(PACKAGED)) {
            return startPackaged(
                    jdbcUrl, Map.of("QUARKUS_DATASOURCE_USERNAME", username, "QUARKUS_DATASOURCE_PASSWORD", password));
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl,
                "quarkus.datasource.username", username,
                "quarkus.datasource.password", password);
    }

    /** Quarkus' own way to start it sets everything by system properties, and waits for minutes for one that is dead. */
    private Map<String, String> startPackaged(String jdbcUrl, Map<String, String> settings) {
        try {
            packaged = Server.start(jdbcUrl, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var address = URI.create(packaged.url());
        return Map.of(
                "quarkus.http.test-host", address.getHost(),
                "quarkus.http.test-port", Integer.toString(address.getPort()));
    }

    private static String newDatabase() {
        try {
            if (System.getProperty(SERVER) == null) {
                System.setProperty(SERVER, "jdbc:postgresql://127.0.0.1:%d/".formatted(startServer()));
            }
            var server = System.getProperty(SERVER);
            var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
            try (var connection = DriverManager.getConnection(server + "postgres", "postgres", "");
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server + name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the port. The server ends, and its folder goes, with this process. */
    private static int startServer() throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File("target/postgresql"))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("unix_socket_directories", "")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start()
                .getPort();
    }

    /** The database server is for the next application too. */
    @Override
    public void stop() {
        try {
            if (packaged != null) {
                packaged.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
