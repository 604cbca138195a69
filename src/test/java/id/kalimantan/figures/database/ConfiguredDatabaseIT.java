package id.kalimantan.figures.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kalimantan.figures.PackagedApplication;
import id.kalimantan.figures.release.ScratchDatabases;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The packaged application finds the database that it is told of, and says at once when that doesn't take it. */
@Tag("survival")
class ConfiguredDatabaseIT {
    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";

    @SuppressWarnings("NullAway.Init")
    @TempDir
    Path folder;

    /** How the application may be told of the database. */
    enum Source {
        ENVIRONMENT,
        DOT_ENV,
        FILE,
        SYSTEM_PROPERTY
    }

    /** What it said, and how it ended. */
    private record Run(List<String> lines, int exit, Duration afterMigration) {}

    @ParameterizedTest
    @EnumSource
    void isFoundWhereverItIsConfigured(Source source) throws Exception {
        String url = ScratchDatabases.blank().replace("/blank", "/away");
        Map<String, String> environment = new HashMap<>();
        String[] options = {};
        switch (source) {
            case ENVIRONMENT -> environment.put(URL, url);
            case DOT_ENV -> Files.writeString(folder.resolve(".env"), URL + "=" + url);
            case FILE ->
                Files.writeString(
                        Files.createDirectory(folder.resolve("config")).resolve("application.properties"),
                        "quarkus.datasource.jdbc.url=" + url);
            case SYSTEM_PROPERTY -> options = new String[] {"-Dquarkus.datasource.jdbc.url=" + url};
        }

        assertRefused(run(environment, options), "does not exist", URL);
        assertFalse(Files.exists(folder.resolve(".data")), "no database of its own");
    }

    @Test
    void refusesAUserWhomItDoesNotKnow() throws Exception {
        assertRefused(
                run(Map.of(URL, ScratchDatabases.blank().replace("user=postgres", "user=nobody"))),
                "\"nobody\"",
                "QUARKUS_DATASOURCE_USERNAME");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENVIRONMENT", "DOT_ENV"})
    void refusesAWrongPasswordAndNone(Source wrongIfThis) throws Exception {
        try (var database = EmbeddedDatabase.start(folder.resolve("postgresql"))) {
            Map<String, String> environment = new HashMap<>(
                    Map.of(URL, database.jdbcUrl(), "QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USER));
            if (wrongIfThis == Source.ENVIRONMENT) {
                environment.put("QUARKUS_DATASOURCE_PASSWORD", "wrong");
            }

            assertRefused(run(environment), "password", "QUARKUS_DATASOURCE_PASSWORD");
        }
    }

    @Test
    void isWaitedForWhileItDoesNotAnswer() throws Exception {
        try (var silent = new ServerSocket(0)) {
            Process waiting = PackagedApplication.process(
                            Map.of(URL, "jdbc:postgresql://127.0.0.1:%d/figures".formatted(silent.getLocalPort())))
                    .start();
            try (Stream<String> output = waiting.inputReader(UTF_8).lines()) {
                assertTrue(output.anyMatch(line -> line.contains("Waiting for the database")));
            } finally {
                waiting.destroyForcibly();
            }
        }
    }

    @Test
    void isMigratedWithoutIdlingAfterwards() throws Exception {
        Run migration = run(Map.of(URL, ScratchDatabases.blank(), "QUARKUS_INIT_AND_EXIT", "true"));

        assertEquals(0, migration.exit, migration::toString);
        assertTrue(migration.afterMigration.toMillis() < 4_000, migration::toString);
    }

    @Test
    void isAskedForByTheExecutableWhichBringsNone() throws Exception {
        assumeTrue(PackagedApplication.isNative(), "the jar brings one");

        Run run = run(Map.of());
        assertEquals(1, run.exit);
        assertTrue(run.lines.toString().contains(URL), run::toString);
    }

    /** In two lines: what happened, and what to do. */
    private static void assertRefused(Run run, String what, String variable) {
        assertEquals(1, run.exit, run::toString);
        assertEquals(2, run.lines.size(), run::toString);
        assertTrue(run.lines.get(0).contains(what), run::toString);
        assertTrue(run.lines.get(1).contains(variable), run::toString);
    }

    private Run run(Map<String, String> environment, String... options) throws Exception {
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("QUARKUS_HTTP_PORT", "0");
        settings.put("QUARKUS_MANAGEMENT_PORT", "0");
        settings.put("QUARKUS_BANNER_ENABLED", "false");
        var process = PackagedApplication.process(settings, options)
                .directory(folder.toFile())
                .start();
        CompletableFuture.delayedExecutor(2, TimeUnit.MINUTES).execute(process::destroyForcibly);
        long[] migrated = {System.nanoTime()};
        try (Stream<String> output = process.inputReader(UTF_8).lines()) {
            List<String> lines = output.peek(line -> {
                        if (line.contains("Successfully applied")) {
                            migrated[0] = System.nanoTime();
                        }
                    })
                    .toList();
            return new Run(lines, process.waitFor(), Duration.ofNanos(System.nanoTime() - migrated[0]));
        }
    }
}
