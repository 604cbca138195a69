package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of its two media types a result comes in. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MediaTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "*/* > json",
                "application/* > json",
                "application/json > json",
                "APPLICATION/JSON;CHARSET=\"UTF-8\" > json",
                "application/graphql-response+json > graphql-response+json",
                "application/graphql-response+json, application/json > graphql-response+json",
                "application/json, application/graphql-response+json > json",
                "application/graphql-response+json,application/json;q=0.9 > graphql-response+json",
                "application/graphql-response+json;q=0.8,application/json;q=0.9 > json",
                "application/graphql-response+json;q=0, */* > json",
                "application/json;q=0, */*;q=0.1 > graphql-response+json",
                "application/graphql-response+json, */* > graphql-response+json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 > json",
                "application/graphql-response+json, application/graphql+json, application/json, text/event-stream > graphql-response+json",
                "text/html;a=\"x,application/graphql-response+json;\", application/json > json",
                "garbage, ;;, application/json > json",
                "application/json ; charset=bogus, application/json;charset=utf-8;q=0.1 > json",
                "'' > json"
            })
    void theMostWelcomeTypeIsChosen(String accept, String expected) {
        var answer = asked(accept);

        assertEquals(200, answer.status());
        assertEquals("application/" + expected + "; charset=utf-8", answer.header("content-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/json;charset=bogus",
                "application/json;charset=utf-16",
                "application/json;q=0",
                "application/xml, text/*",
                "garbage"
            })
    void aTypeThatIsNotServedIsRefused(String accept) {
        assertEquals(406, asked(accept).status());
    }

    @Test
    void anEndlessHeaderCostsNothing() {
        var answer = asked("a/b;x=\"" + "\\".repeat(3_000) + ",".repeat(3_000));

        assertEquals(406, answer.status());
        assertTrue(answer.millis() < 1_000, answer.millis() + " ms");
    }

    private static Client.Answer asked(String accept) {
        return here().send(
                        "POST",
                        "/graphql",
                        Map.of("content-type", Client.JSON, "accept", accept),
                        "{\"query\":\"{__typename}\"}".getBytes(StandardCharsets.UTF_8));
    }
}
