package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.release.ReleaseTracker.Identified;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Here no answer is remembered, so that each is found anew as on a server that was just started. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EntityTagsTest {
    private static final Identified RELEASE = new Identified(7, "checksum");

    @Test
    void aClientThatHasTheAnswerFromAnyServerIsToldSoWithoutExecuting() {
        String document = "{ region { figure(indicator: \"EMPLOYERS\") { value } } }";
        String tag = get(document, "none").header("etag");

        long statements = Statements.count(() -> {
            var answer = get(document, tag);
            assertEquals(304, answer.status());
            assertEquals("", answer.body());
            assertEquals(tag, answer.header("etag"));
        });

        assertEquals(1, statements, "one that asks which release is the newest");
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                        "/graphql?query=%7B__typename%7D",
                        "/graphql/schema.graphql",
                        "/figures.csv",
                        "/catalogue.ts",
                        "/releases/1.zip",
                        "/releases/current.zip")
                .flatMap(path -> Stream.of(
                                Map.of("if-none-match", "TAG"),
                                Map.of("if-none-match", "\"other\", TAG"),
                                Map.of("if-none-match", "*"),
                                Map.of("if-none-match", "TAG", "cache-control", "no-cache"),
                                Map.of("if-none-match", "TAG", "if-modified-since", "Thu, 07 Nov 2024 00:00:00 GMT"))
                        .map(headers -> arguments(path, headers)));
    }

    /** A reload, or an HTTP cache on the way, says {@code no-cache}: then the question is answered, and briefly. */
    @ParameterizedTest
    @MethodSource("requests")
    void aClientThatHoldsTheTagIsToldSoWhateverElseItSays(String path, Map<String, String> conditions) {
        String tag = here().get(path, Map.of()).header("etag");
        Map<String, String> headers = new HashMap<>(conditions);
        headers.computeIfPresent("if-none-match", (name, value) -> value.replace("TAG", tag));

        var held = here().get(path, headers);
        headers.put("if-none-match", "\"other\"");

        assertEquals(304, held.status());
        assertEquals(tag, held.header("etag"));
        assertEquals(200, here().get(path, headers).status());
    }

    @Test
    void theTagOfAnotherQuestionIsOfNoUse() {
        String tag = get("{ region { code } }", "none").header("etag");

        assertEquals(200, get("{ region { id } }", tag).status());
    }

    @Test
    void anAnswerWithErrorsHasNoTag() {
        var answer = get("{ region { code figure(indicator: \"RATIO\") { value } } }", "none");

        assertEquals("", answer.header("etag"));
    }

    @Test
    void anotherReleaseOrBuildAnswersUnderAnotherTag() {
        String tag = new EntityTags("one").of(RELEASE, "request");

        assertEquals(tag, new EntityTags("one").of(RELEASE, "request"));
        assertNotEquals(tag, new EntityTags("other").of(RELEASE, "request"));
        assertNotEquals(tag, new EntityTags("one").of(new Identified(8, "checksum"), "request"));
        assertNotEquals(tag, new EntityTags("one").of(new Identified(7, "restored"), "request"));
        assertNotEquals(tag, new EntityTags("one").of(RELEASE, "other"));
    }

    private static Client.Answer get(String document, String tag) {
        return here().send(
                        "GET",
                        "/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8),
                        Map.of("accept", Client.GRAPHQL_RESPONSE, "if-none-match", tag),
                        new byte[0]);
    }
}
