package id.kalimantan.figures.http;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.release.ScratchDatabases;
import id.kalimantan.figures.release.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A packaged application with little memory, and other clients that want to be answered while it is attacked. */
final class Besieged implements AutoCloseable {
    static final int MEGABYTES = 128;

    private final Server server;
    private final Probe others;

    private Besieged(Server server) {
        this.server = server;
        others = Probe.start(server.url());
    }

    static Besieged start(Map<String, String> environment) throws Exception {
        return new Besieged(Server.start(
                ScratchDatabases.blank(),
                environment,
                "-Xmx" + MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError"));
    }

    String url() {
        return server.url();
    }

    /** Prints what happens, with what others notice of it since this was called the last time, and the memory in use. */
    void tell(String what) throws Exception {
        others.awaitAnswers(20);
        System.out.printf("%s; others %s; memory %s%n", what, others, memory());
        assertTrue(server.isAlive());
        assertEquals(List.of(200), others.restart());
    }

    private String memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", "" + server.pid(), "status"))) {
            return String.join(
                    ", ",
                    lines.filter(line -> line.matches("Vm(RSS|HWM).*"))
                            .map(line -> line.replaceAll("\\s+", " "))
                            .toList());
        }
    }

    /** Waits until a large request is answered too, and forgets what others have noticed. */
    void recover() {
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> Probe.status(URI.create(server.url()), 100_000) == 200);
        others.restart();
    }

    @Override
    public void close() throws Exception {
        others.close();
        server.close();
    }
}
