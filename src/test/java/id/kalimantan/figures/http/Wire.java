package id.kalimantan.figures.http;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
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

/** Sends requests exactly as written; one that is not answered within half a minute fails the test. */
final class Wire {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final String JSON = "application/json";
    static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    record Answer(int status, HttpResponse<String> response, long millis) {
        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonObject json() {
            return new JsonObject(response.body());
        }

        JsonObject data() {
            return json().getJsonObject("data");
        }

        JsonObject error() {
            return json().getJsonArray("errors").getJsonObject(0);
        }

        String code() {
            return json().containsKey("errors")
                    ? error().getJsonObject("extensions").getString("code")
                    : "";
        }
    }

    private Wire() {}

    static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    static Answer send(String method, String path, Map<String, String> headers, byte[] body) {
        var request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response, (System.nanoTime() - start) / 1_000_000);
        } catch (IOException e) {
            throw new AssertionError("not answered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static Answer postRaw(String body) {
        return send(
                "POST",
                "/graphql",
                Map.of("content-type", JSON, "accept", GRAPHQL_RESPONSE),
                body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer post(String document) {
        return post(document, new JsonObject());
    }

    static Answer post(String document, JsonObject variables) {
        return postRaw(new JsonObject()
                .put("query", document)
                .put("variables", variables)
                .encode());
    }

    static Answer get(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("GET", "/graphql?" + query, Map.of("accept", GRAPHQL_RESPONSE), new byte[0]);
    }
}
