package id.kalimantan.figures.release;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A client that asks for the nearest facilities and for a figure all the time, ten times a second at most. */
final class SteadyReader implements AutoCloseable {
    private static final String QUERY = """
            query ($near: NearInput!) {
              plkkFacilities(first: 10, near: $near) { edges { distanceKm node { code name office { code } } } }
              region { figure(indicator: COVERAGE_RATE) { value source { publisher } } }
            }""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(1);
    private final URI endpoint;
    private final Thread thread = new Thread(this::ask, "reader");
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private volatile boolean ending;

    SteadyReader(String url) {
        endpoint = URI.create(url + "/graphql");
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
        var body = new JsonObject().put("query", QUERY).put("variables", new JsonObject().put("near", near));
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(endpoint)
                            .header("content-type", "application/json")
                            .POST(BodyPublishers.ofString(body.encode()))
                            .build(),
                    BodyHandlers.ofString());
            var answer = response.body();
            return response.statusCode() == 200 && !answer.contains("\"errors\"") ? "" : answer;
        } catch (IOException | InterruptedException e) {
            return e.toString();
        }
    }
}
