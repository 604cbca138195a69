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
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A packaged application with little memory, and other clients that want to be answered while it is attacked. Before each
 * test all is as at the beginning.
 */
@SuppressWarnings("NullAway.Init")
public final class Besieged implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    static final int MEGABYTES = 128;

    private final Map<String, String> environment;
    private Server server;
    private Probe others;

    public Besieged(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        server = Server.start(
                ScratchDatabases.blank(),
                environment,
                "-Xmx" + MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError");
        others = Probe.start(server.url());
        recover();
    }

    public String url() {
        return server.url();
    }

    /** Prints what happens, with what others notice of it since this was called the last time, and the memory in use. */
    public void tell(String what) throws Exception {
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
    private void recover() {
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> Probe.status(URI.create(server.url()), 100_000) == 200);
        others.restart();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        recover();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        others.close();
        server.close();
    }
}
