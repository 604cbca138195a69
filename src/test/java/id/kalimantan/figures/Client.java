package id.kalimantan.figures;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends requests to a server exactly as written; one that is not answered within half a minute fails the test. */
public final class Client {
    public static final String JSON = "application/json";
    public static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String url;

    private Client(String url) {
        this.url = url;
    }

    public static Client of(String url) {
        return new Client(url);
    }

    /** Of the application that is tested. */
    public static Client here() {
        return of("http://localhost:" + RestAssured.port);
    }

    /** What the application that is tested answers: {@code data} and {@code errors}. */
    public static JsonPath ask(String query) {
        return JsonPath.from(here().post(query).body());
    }

    /** What its {@code region(code)} answers to a selection. */
    public static JsonPath region(String code, String selection) {
        return ask("{ region(code: \"%s\") { %s } }".formatted(code, selection)).setRootPath("data.region");
    }

    public record Answer(HttpResponse<String> response, long millis) {
        public int status() {
            return response.statusCode();
        }

        /** Empty when there is none. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String body() {
            return response.body();
        }

        public JsonObject json() {
            return new JsonObject(body());
        }

        public JsonObject data() {
            return json().getJsonObject("data");
        }

        /** The first. */
        public JsonObject error() {
            return json().getJsonArray("errors").getJsonObject(0);
        }

        /** That of the first error; empty when there is none. */
        public String code() {
            return json().containsKey("errors")
                    ? error().getJsonObject("extensions").getString("code")
                    : "";
        }
    }

    public Answer post(String document) {
        return post(document, new JsonObject());
    }

    public Answer post(String document, JsonObject variables) {
        return postRaw(new JsonObject()
                .put("query", document)
                .put("variables", variables)
                .encode());
    }

    public Answer postRaw(String body) {
        return send(
                "POST",
                "/graphql",
                Map.of("content-type", JSON, "accept", GRAPHQL_RESPONSE),
                body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer get(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return get("/graphql?" + query, Map.of("accept", GRAPHQL_RESPONSE));
    }

    public Answer get(String path, Map<String, String> headers) {
        return send("GET", path, headers, new byte[0]);
    }

    public Answer send(String method, String path, Map<String, String> headers, byte[] body) {
        try {
            return trySend(method, path, headers, body);
        } catch (IOException e) {
            throw new AssertionError("not answered: " + e, e);
        }
    }

    /** For those who expect that the server may be away. */
    public Answer trySend(String method, String path, Map<String, String> headers, byte[] body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response, (System.nanoTime() - start) / 1_000_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
