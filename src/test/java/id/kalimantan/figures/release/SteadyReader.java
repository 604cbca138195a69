package id.kalimantan.figures.release;

import id.kalimantan.figures.Client;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A client that asks for the nearest facilities and for a figure all the time, ten times a second at most. */
final class SteadyReader implements AutoCloseable {
    private static final String QUERY = """
            query ($near: NearInput!) {
              plkkFacilities(first: 10, near: $near) { edges { distanceKm node { code name office { code } } } }
              region { figure(indicator: "COVERAGE_RATE") { value source { publisher } } }
            }""";

    private final Random random = new Random(1);
    private final Client client;
    private final Thread thread = new Thread(this::ask, "reader");
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private volatile boolean ending;

    SteadyReader(String url) {
        client = Client.of(url);
        thread.start();
    }

    /** What has been measured since this was asked the last time. */
    synchronized String latencies() {
        double[] sorted = milliseconds.stream().mapToDouble(it -> it).sorted().toArray();
        milliseconds.clear();
        return sorted.length == 0
                ? "no requests"
                : "%d requests, median %.0f ms, 95 %% below %.0f ms, slowest %.0f ms"
                        .formatted(
                                sorted.length,
                                sorted[sorted.length / 2],
                                sorted[sorted.length * 95 / 100],
                                sorted[sorted.length - 1]);
    }

    /** What was answered with anything but data. */
    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() throws InterruptedException {
        ending = true;
        thread.join();
    }

    private void ask() {
        while (!ending) {
            long start = System.nanoTime();
            String failure = failure();
            double took = (System.nanoTime() - start) / 1e6;
            synchronized (this) {
                milliseconds.add(took);
                if (!failure.isEmpty()) {
                    failures.add(failure);
                }
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    /** Empty when there is none. */
    private String failure() {
        var near = new JsonObject()
                .put("latitude", -4 + 8 * random.nextDouble())
                .put("longitude", 109 + 10 * random.nextDouble());
        try {
            var answer = client.post(QUERY, new JsonObject().put("near", near));
            return answer.code().isEmpty() ? "" : answer.body();
        } catch (AssertionError unanswered) {
            return unanswered.toString();
        }
    }
}
