package id.kalimantan.figures.database;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Starts the application and, when no datasource is configured, a PostgreSQL for it. A datasource that is configured in
 * any of the usual ways is left alone.
 */
@QuarkusMain
public final class Main {
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    /**
     * Runs until the application is stopped. Exits with 1 and says what to do when it can't start.
     *
     * @param args handed on to the application
     */
    public static void main(String... args) {
        // Else the framework refuses, with an empty answer, addresses with the braces and quotation marks of a query,
        // which some clients send as they are. The routes decode addresses strictly themselves.
        System.setProperty("vertx.disableURIValidation", "true");
        // Netty lets services see each connection when it is told to: see ConnectionGuards.
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
        try {
            TemporaryFolder.requireWritable();
            var config = configuration();
            // A live reload comes here again while its own HTTP server goes on listening.
            if (!LaunchMode.current().isDev()) {
                HttpPort.requireFree(config);
            }
            startUnlessConfigured(config).ifPresent(Main::use);
        } catch (StartupProblem e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }

    /**
     * What the application will be configured with: environment, {@code .env}, {@code config/application.properties},
     * system properties. In the native executable the provider still knows what the build was configured with.
     */
    private static Config configuration() {
        return ConfigUtils.configBuilder().build();
    }

    /** Starts the embedded database, or nothing when the configuration names a datasource. */
    static Optional<EmbeddedDatabase> startUnlessConfigured(Config config) {
        if (config.getOptionalValue(JDBC_URL, String.class).isPresent()) {
            return Optional.empty();
        }
        if (ImageMode.current() == ImageMode.NATIVE_RUN) {
            throw new StartupProblem("""
                    No database is configured, and the native executable brings none.
                    Set QUARKUS_DATASOURCE_JDBC_URL (jdbc:postgresql://host:5432/name), QUARKUS_DATASOURCE_USERNAME and \
                    QUARKUS_DATASOURCE_PASSWORD.""");
        }
        var folder =
                config.getOptionalValue(EmbeddedDatabase.FOLDER, String.class).orElse(".data/postgresql");
        return Optional.of(EmbeddedDatabase.start(Path.of(folder)));
    }

    private static void use(EmbeddedDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterApplication(database), "embedded-database"));
        System.setProperty(JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", EmbeddedDatabase.USER);
        System.setProperty("quarkus.datasource.password", database.password());
    }

    private static void stopAfterApplication(EmbeddedDatabase database) {
        var application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
