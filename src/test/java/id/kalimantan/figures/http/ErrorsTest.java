package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors say in plain words, with a code and a place, what was wrong with a request. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ErrorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | GRAPHQL_PARSE_FAILED | Syntax error.",
                "{ a ? } | GRAPHQL_PARSE_FAILED | Syntax error.",
                "{ a ] } | GRAPHQL_PARSE_FAILED | Syntax error at ']'.",
                "{ regoin } | GRAPHQL_VALIDATION_FAILED | Field 'regoin' in type 'Query' is undefined",
                "{ regions(first: \"x\") { totalCount } } | GRAPHQL_VALIDATION_FAILED | Argument 'first' is not a valid 'Int' - Expected 'Int'",
                "{ regions(first: 1.5) { totalCount } } | GRAPHQL_VALIDATION_FAILED | Argument 'first' is not a valid 'Int' - Expected 'Int'",
                "{ regions(first: 2147483648) { totalCount } } | GRAPHQL_VALIDATION_FAILED | Argument 'first' is not a valid 'Int' - Expected value to be in the integer range",
                "{ regions(level: CONTINENT) { totalCount } } | GRAPHQL_VALIDATION_FAILED | Argument 'level' is not a valid 'RegionLevel' - Literal value not in allowable values for enum 'RegionLevel'",
                "{ region(code: null) { code } } | GRAPHQL_VALIDATION_FAILED | Argument 'code' must not be null",
                "query A { __typename } query B { __typename } | OPERATION_RESOLUTION_FAILED | The document has several operations: say which one in operationName.",
                "{ regions(first: 0) { totalCount } } | PAGE_SIZE_EXCEEDED | A page has 1 to 100 elements, not 0.",
                "{ regions(first: -1) { totalCount } } | PAGE_SIZE_EXCEEDED | A page has 1 to 100 elements, not -1.",
                "{ regions(first: 2147483647) { totalCount } } | PAGE_SIZE_EXCEEDED | A page has 1 to 100 elements, not 2147483647.",
                "{ regions(after: \"forged\") { totalCount } } | BAD_USER_INPUT | The cursor is not one of this list.",
                "{ region(code: \"\\u0000\") { code } } | BAD_USER_INPUT | A text must not contain NUL or half of a surrogate pair.",
                "{ region(code: \"\\ud800\") { code } } | GRAPHQL_PARSE_FAILED | Syntax error at '\\ud800'.",
                "fragment F on Region { code } | GRAPHQL_VALIDATION_FAILED | Unused fragment 'F'",
            })
    void eachMistakeHasACodeAndPlainWords(String document, String code, String message) {
        var answer = here().post(document);

        assertEquals(code, answer.code());
        assertEquals(message, answer.error().getString("message"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e308",
                "1.5",
                "2147483648",
                "1e-300",
                "\"1\"",
                "true",
                "[1]",
                "{\"a\":1}",
                "123456789012345678901234567890"
            })
    void aVariableThatIsNoIntIsRefusedAtOnce(String value) {
        var answer = here().postRaw(
                        "{\"query\":\"query($n: Int) { regions(first: $n) { totalCount } }\",\"variables\":{\"n\":"
                                + value + "}}");

        assertEquals(400, answer.status());
        assertEquals("BAD_USER_INPUT", answer.code());
        assertTrue(answer.error().getString("message").startsWith("Variable 'n' has an invalid value"));
        assertFalse(answer.body().contains("BigDecimal"), answer.body());
    }

    /** A variable that may be null may stand where a default is, and then be null after all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query($v: Language) { sound: region(code: \"61\") { code } hurt: region(code: \"61\") { name(language: $v) } } | language",
                "query($v: Language = EN) { sound: region { code } hurt: region(code: \"61\") { name(language: $v) } } | language",
                "query($v: String) { sound: region { code } hurt: region(code: $v) { code } } | code",
                "query($v: Language) { sound: region { code } hurt: region(code: \"61\") { parent { name(language: $v) } } } | language",
            })
    void nullForAnArgumentThatHasADefaultIsAnErrorOfItsField(String document, String argument) {
        var answer = here().post(document, new JsonObject().putNull("v"));

        assertEquals("BAD_USER_INPUT", answer.code());
        assertEquals(
                "Argument '" + argument + "' must not be null.", answer.error().getString("message"));
        assertEquals("hurt", answer.error().getJsonArray("path").getString(0));
        assertNotNull(answer.error().getJsonArray("locations"));
        assertNotNull(answer.data().getJsonObject("sound"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query($v: Boolean = true) { region @include(if: $v) { code } }",
                "query($v: Boolean = false) { region { parent { code } code @skip(if: $v) } }",
                "query($v: Language = null) { region(code: \"61\") { name(language: $v) } }",
                "query($v: Language) { regions(first: 2) { nodes { name(language: $v) } } }",
                "query($v: Boolean = true) { regions { nodes { ... @include(if: $v) { code } } } }",
                "query($v: Float = 1) { plkkFacilities(near: {latitude: 0, longitude: $v}) { totalCount } }",
                "query($v: ID = \"\") { nodes(ids: [$v]) { id } }",
            })
    void nullIsNowhereAFailureOfTheServer(String document) {
        var answer = here().post(document, new JsonObject().putNull("v"));

        assertEquals("BAD_USER_INPUT", answer.code(), answer.body());
    }

    /** The default of a variable may be null, too. */
    @Test
    void aDefaultThatIsNullIsNoFailureOfTheServer() {
        var answer = here().post("query($v: Boolean = null) { region { code @skip(if: $v) } }");

        assertEquals("GRAPHQL_VALIDATION_FAILED", answer.code(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2023-02-29",
                "2024-04-31",
                "2024-13-01",
                "2024-1-1",
                "+10000-01-01",
                "20240101",
                "2024-01-01 "
            })
    void aDayThatDoesNotExistIsRefused(String day) {
        var literal = here().post("{ plkkFacilities(filter: {agreementValidOn: \"" + day + "\"}) { totalCount } }");
        var variable = here().post(
                        "query($day: Date) { plkkFacilities(filter: {agreementValidOn: $day}) { totalCount } }",
                        new JsonObject().put("day", day));

        assertEquals("GRAPHQL_VALIDATION_FAILED", literal.code());
        assertEquals("BAD_USER_INPUT", variable.code());
        assertTrue(variable.error().getString("message").contains("such as \"2024-11-07\""), variable.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-30T00:00:00Z", "+10000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "2024-02-01T00:00:00"
            })
    void aMomentThatDoesNotExistIsRefused(String moment) {
        var answer = here().post(
                        "query($at: DateTime) { region { figure(indicator: \"EMPLOYERS\", asOf: $at) { id } } }",
                        new JsonObject().put("at", moment));

        assertEquals("BAD_USER_INPUT", answer.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", "\\udc00\\ud800"})
    void whatIsNoTextIsRefused(String value) {
        var answer = here().postRaw(
                        "{\"query\":\"query($c: String!) { region(code: $c) { code } }\",\"variables\":{\"c\":\""
                                + value + "\"}}");

        assertEquals("BAD_USER_INPUT", answer.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "1e9999999",
                "-1e-9999999",
                "1E2147483647",
                "1e99999999999999",
                "9.9e+401",
                "NaN",
                "1e",
                "01"
            })
    void aNumberThatIsAbsurdIsRefusedAtOnce(String value) {
        var answer = here().postRaw(
                        "{\"query\":\"query($n: Int) { regions(first: $n) { totalCount } }\",\"variables\":{\"n\":"
                                + value + "}}");

        assertEquals("BAD_REQUEST", answer.code());
    }

    @Test
    void aNumberOfAThousandDigitsIsRefused() {
        var answer = here().postRaw("{\"query\":\"{ __typename }\",\"variables\":{\"n\":" + "9".repeat(1_000) + "}}");

        assertEquals("BAD_REQUEST", answer.code());
    }

    @Test
    void anErrorOfAFieldSaysWhereItHappened() {
        var answer =
                here().post("{\n  fine: region(code: \"x\") { code }\n  page: regions(first: 101) { totalCount }\n}");

        assertEquals(200, answer.status());
        assertEquals("[\"page\"]", answer.error().getJsonArray("path").encode());
        assertEquals(
                new JsonObject().put("line", 3).put("column", 3),
                answer.error().getJsonArray("locations").getJsonObject(0));
    }

    @Test
    void anErrorSaysNothingBesideItsCode() {
        var answer = here().post("{ regoin }");

        assertEquals(Set.of("code"), answer.error().getJsonObject("extensions").fieldNames());
        assertEquals(
                Set.of("message", "locations", "extensions"), answer.error().fieldNames());
    }

    @Test
    void namesOfTheSchemaAreNotSuggested() {
        assertFalse(here().post("{ regoin(cod: 1) { cdoe } }").body().contains("region"));
    }
}
