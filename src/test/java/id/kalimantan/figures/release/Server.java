package id.kalimantan.figures.release;

import id.kalimantan.figures.PackagedApplication;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** The packaged application as a process of its own, set by environment variables as deployments are. */
public final class Server implements AutoCloseable {
    private static final Pattern LISTENING =
            Pattern.compile("Listening on: (http://\\S+:\\d+)\\. Management interface listening on (http://\\S+:\\d+)");

    private final Process process;
    private final String url;
    private final String management;
    private final Queue<String> log;

    private Server(Process process, String url, String management, Queue<String> log) {
        this.process = process;
        this.url = url;
        this.management = management;
        this.log = log;
    }

    /** Returns when it is ready; fails with its log when it ends before. */
    public static Server start(String jdbcUrl, Map<String, String> environment, String... options) throws IOException {
        Map<String, String> settings = new HashMap<>(Map.of(
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT", "0",
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres"));
        settings.putAll(environment);
        Process process = PackagedApplication.process(settings, options).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return listening(process);
    }

    public String url() {
        return url;
    }

    /** What it tells the monitoring. */
    public String metrics() {
        return RestAssured.get(management + "/q/metrics").asString();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The lines that it has logged so far. */
    public List<String> log() {
        return List.copyOf(log);
    }

    /** As kill -9 does it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Tells it to end, as Kubernetes does. */
    public void end() {
        process.destroy();
    }

    @Override
    public void close() throws InterruptedException {
        end();
        process.waitFor();
    }

    /** A process whose output nobody reads stops when the pipe is full. */
    private static void drain(BufferedReader output, Queue<String> log) {
        try (output) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                log.add(line);
            }
        } catch (IOException ended) {
            // as it is meant to
        }
    }

    private static Server listening(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        var log = new ConcurrentLinkedQueue<String>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            log.add(line);
            var listening = LISTENING.matcher(line);
            if (listening.find()) {
                new Thread(() -> drain(output, log)).start();
                return new Server(process, listening.group(1), listening.group(2), log);
            }
        }
        throw new AssertionError("The server did not start:\n" + String.join("\n", log));
    }
}
