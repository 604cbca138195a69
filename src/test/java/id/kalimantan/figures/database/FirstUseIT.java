package id.kalimantan.figures.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import id.kalimantan.figures.PackagedApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who starts the packaged application on a machine that has only Java. */
@Tag("long")
class FirstUseIT {
    private static final String STARTED = "Listening on:";

    @SuppressWarnings("NullAway.Init")
    @TempDir
    Path folder;

    @BeforeEach
    void needsTheJar() {
        assumeFalse(PackagedApplication.isNative(), "the native executable brings no database");
    }

    @Test
    void startsWithADatabaseOfItsOwnAlsoAfterAKill() throws Exception {
        var first = start(Map.of());
        awaitOutput(first, STARTED);
        assertTrue(Files.exists(folder.resolve(".data/postgresql/data/PG_VERSION")));
        first.destroyForcibly().waitFor();

        var second = start(Map.of());
        awaitOutput(second, STARTED);
        second.destroy();
        assertTrue(second.waitFor(20, TimeUnit.SECONDS), "ends when told to");
        assertFalse(Files.exists(folder.resolve(".data/postgresql/data/postmaster.pid")), "and its server with it");
    }

    @Test
    void saysWhatToDoWhenThePortIsTaken() throws Exception {
        try (var other = new ServerSocket(0)) {
            var application = start(Map.of("QUARKUS_HTTP_PORT", Integer.toString(other.getLocalPort())));
            var output = awaitEnd(application);
            assertEquals(1, application.exitValue());
            assertTrue(output.contains("start with another port: -Dquarkus.http.port="), output);
            assertFalse(output.contains("\tat "), output);
        }
    }

    @Test
    void saysWhatToDoWhenTheFolderIsInUse() throws Exception {
        var path = folder.resolve(".data/postgresql");
        try (var database = EmbeddedDatabase.start(path)) {
            var application = start(Map.of());
            var output = awaitEnd(application);
            assertEquals(1, application.exitValue());
            assertTrue(output.contains("in use by another run of this application"), output);
            assertFalse(output.contains("\tat "), output);
        }
    }

    @Test
    void leavesAConfiguredDatasourceAlone() throws Exception {
        var application = start(Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/none"));
        try {
            awaitOutput(application, "127.0.0.1:1");
            assertFalse(Files.exists(folder.resolve(".data")));
        } finally {
            application.destroyForcibly().waitFor();
        }
    }

    private Process start(Map<String, String> environment) throws IOException {
        Map<String, String> settings = new HashMap<>(Map.of("QUARKUS_HTTP_PORT", "0", "QUARKUS_MANAGEMENT_PORT", "0"));
        settings.putAll(environment);
        return PackagedApplication.process(settings).directory(folder.toFile()).start();
    }

    private static void awaitOutput(Process application, String expected) throws IOException {
        List<String> seen = new ArrayList<>();
        var output = application.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            seen.add(line);
            if (line.contains(expected)) {
                return;
            }
        }
        throw new AssertionError("ended without \"%s\": %s".formatted(expected, String.join("\n", seen)));
    }

    private static String awaitEnd(Process application) throws IOException, InterruptedException {
        var output = new String(application.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        application.waitFor();
        return output;
    }
}
