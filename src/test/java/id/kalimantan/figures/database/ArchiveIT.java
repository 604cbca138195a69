package id.kalimantan.figures.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kalimantan.figures.PackagedApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that the image starts from. */
@Tag("archive")
class ArchiveIT {
    private static final Path PACKAGE = Path.of("target/quarkus-app").toAbsolutePath();
    private static final Path SCRIPT = Path.of("src/main/docker/archive").toAbsolutePath();
    private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");

    @SuppressWarnings("NullAway.Init")
    @TempDir
    Path folder;

    @Test
    void theServerStartsFromIt() throws Exception {
        assumeFalse(PackagedApplication.isNative(), "the native executable needs none");
        assumeTrue(Files.exists(Path.of("/bin/bash")), "is made by a script for bash");

        Process maker = start(freePort(), SCRIPT.toString(), PACKAGE.toString());
        List<String> told = maker.inputReader().lines().toList();
        assertEquals(0, maker.waitFor(), () -> String.join("\n", told));

        Process server = start(0, BIN.resolve("java").toString(), "-Xlog:class+load", "@" + PACKAGE.resolve("start"));
        try (var output = server.inputReader()) {
            assertTrue(until("Listening on:", output).stream()
                    .anyMatch(line -> line.contains(Main.class.getName() + " source: shared objects file")));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private Process start(int port, String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        builder.environment().merge("PATH", BIN.toString(), (path, java) -> java + ":" + path);
        return builder.start();
    }

    private static List<String> until(String expected, BufferedReader output) throws IOException {
        List<String> seen = new ArrayList<>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            seen.add(line);
            if (line.contains(expected)) {
                return seen;
            }
        }
        throw new AssertionError("ended without \"%s\": %s".formatted(expected, String.join("\n", seen)));
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
