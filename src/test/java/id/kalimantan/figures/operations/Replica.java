package id.kalimantan.figures.operations;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.PackagedApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged application as a process of its own. */
final class Replica implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int port = DatabaseServer.freePort();
    private final int managementPort = DatabaseServer.freePort();
    private final Map<String, String> environment;
    private final Path log;
    private @Nullable Process process;
    private volatile boolean inService;

    Replica(String jdbcUrl, Path log) throws IOException {
        this.log = log;
        environment = Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort),
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME", "figures",
                "QUARKUS_DATASOURCE_PASSWORD", "figures",
                "QUARKUS_SHUTDOWN_DELAY", "2S",
                "QUARKUS_SHUTDOWN_TIMEOUT", "10S");
    }

    /** Starts the application and waits until it is ready. */
    void start() throws IOException, InterruptedException {
        process = PackagedApplication.process(environment, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("did not become ready:\n" + Files.readString(log));
            }
            Thread.sleep(100);
        }
        inService = true;
    }

    /** Whether a Service sends requests here. */
    boolean isInService() {
        return inService;
    }

    boolean isReady() {
        return status("/q/health/ready") == 200;
    }

    boolean isLive() {
        return status("/q/health/live") == 200;
    }

    private int status(String path) {
        try {
            return Client.of("http://127.0.0.1:" + managementPort)
                    .trySend("GET", path, Map.of(), new byte[0])
                    .status();
        } catch (IOException away) {
            return -1;
        }
    }

    /** Tells the application to end, as Kubernetes does, which tells its Services too, and waits until it has. */
    void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            Thread.sleep(500);
            inService = false;
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("did not end within 30 s");
            }
        }
    }

    Client client() {
        return Client.of("http://127.0.0.1:" + port);
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
