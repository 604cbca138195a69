package id.kalimantan.figures.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kalimantan.figures.graphql.RequestError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "*/* > JSON",
                "application/* > JSON",
                "application/json > JSON",
                "APPLICATION/JSON;CHARSET=\"UTF-8\" > JSON",
                "application/graphql-response+json > GRAPHQL_RESPONSE",
                "application/graphql-response+json, application/json > GRAPHQL_RESPONSE",
                "application/json, application/graphql-response+json > GRAPHQL_RESPONSE",
                "application/graphql-response+json,application/json;q=0.9 > GRAPHQL_RESPONSE",
                "application/graphql-response+json;q=0.8,application/json;q=0.9 > JSON",
                "application/graphql-response+json;q=0, */* > JSON",
                "application/json;q=0, */*;q=0.1 > GRAPHQL_RESPONSE",
                "application/graphql-response+json, */* > GRAPHQL_RESPONSE",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 > JSON",
                "application/graphql-response+json, application/graphql+json, application/json, text/event-stream > GRAPHQL_RESPONSE",
                "text/html;a=\"x,application/graphql-response+json;\", application/json > JSON",
                "garbage, ;;, application/json > JSON",
                "application/json ; charset=bogus, application/json;charset=utf-8;q=0.1 > JSON",
                "'' > JSON"
            })
    void theMostWelcomeTypeIsChosen(String accept, MediaType expected) {
        assertEquals(expected, MediaType.negotiate(List.of(accept)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/json;charset=bogus",
                "application/json;charset=utf-16",
                "application/json;q=0",
                "application/json;q=abc",
                "application/xml, text/*",
                "garbage"
            })
    void aTypeThatIsNotServedIsRefused(String accept) {
        List<String> headers = List.of(accept);
        assertThrows(RequestError.class, () -> MediaType.negotiate(headers));
    }

    @Test
    void severalHeadersAreOneList() {
        assertEquals(
                MediaType.GRAPHQL_RESPONSE,
                MediaType.negotiate(List.of("application/json;q=0.5", "application/graphql-response+json")));
    }

    @Test
    void anEndlessHeaderCostsNothing() {
        String header = "a/b;x=\"" + "\\".repeat(8_000) + ",".repeat(8_000);
        assertThrows(RequestError.class, () -> MediaType.negotiate(List.of(header)));
    }
}
