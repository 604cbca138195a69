package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.GRAPHQL_RESPONSE;
import static id.kalimantan.figures.Client.JSON;
import static id.kalimantan.figures.Client.here;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.subscription.GraphQLSocket;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the GraphQL over HTTP specification asks for, and what the framework's endpoint does otherwise. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GraphQLOverHttpTest {
    private static final byte[] TYPENAME = "{\"query\":\"{ __typename }\"}".getBytes(UTF_8);
    private static final byte[] NOTHING = {};

    @ParameterizedTest
    @CsvSource({
        "*/*, application/json",
        "application/json, application/json",
        "application/graphql-response+json, application/graphql-response+json"
    })
    void answersInTheTypeAskedFor(String accept, String type) {
        var answer = here().send("POST", "/graphql", Map.of("content-type", JSON, "accept", accept), TYPENAME);

        assertEquals(200, answer.status());
        assertEquals(type + "; charset=utf-8", answer.header("content-type"));
        assertEquals("Query", answer.data().getString("__typename"));
        assertEquals("accept, accept-encoding", answer.header("vary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=bogus", "text/html", "image/*"})
    void aTypeThatCannotBeServedIsRefusedAtOnce(String accept) {
        var answer = here().send("POST", "/graphql", Map.of("content-type", JSON, "accept", accept), TYPENAME);

        assertEquals(406, answer.status());
        assertEquals("NOT_ACCEPTABLE", answer.code());
    }

    /** Web pages can send these without the browser asking whether they may. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=iso-8859-1",
                "application/jsonp",
                "json"
            })
    void onlyJsonIsExecuted(String contentType) {
        var answer = here().send("POST", "/graphql", Map.of("content-type", contentType), TYPENAME);

        assertEquals(415, answer.status());
        assertEquals("UNSUPPORTED_MEDIA_TYPE", answer.code());
    }

    @Test
    void aBodyWithoutContentTypeIsNotExecuted() {
        assertEquals(415, here().send("POST", "/graphql", Map.of(), TYPENAME).status());
    }

    @Test
    void theQueryPartOfAPostIsNotExecuted() {
        var answer = here().send(
                        "POST", "/graphql?query=%7B__typename%7D", Map.of("content-type", JSON), "{}".getBytes(UTF_8));

        assertEquals(400, answer.status());
        assertEquals("BAD_REQUEST", answer.code());
        assertEquals(
                400,
                here().send("POST", "/graphql?dryRun=true", Map.of("content-type", JSON), TYPENAME)
                        .status());
    }

    @Test
    void theSchemaIsAskedForWithoutParameters() {
        assertEquals(
                400,
                here().send("GET", "/graphql/schema.graphql?v=2", Map.of(), NOTHING)
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "42",
                "{}",
                "{\"query\":null}",
                "{\"query\":{}}",
                "{\"query\":0}",
                "{\"query\":\"{__typename}\",\"variables\":[]}",
                "{\"query\":\"{__typename}\",\"variables\":\"{}\"}",
                "{\"query\":\"{__typename}\",\"operationName\":1}",
                "{\"query\":\"{__typename}\",\"extensions\":false}",
                "{\"query\":\"{__typename}\",\"query\":\"{__typename}\"}",
                "{\"query\":\"{__typename}\",\"variables\":{\"a\":1,\"a\":2}}",
                "{\"query\":\"{__typename}\"} {}",
                "{\"query\":\"{__typename}\"",
                "{'query':'{__typename}'}",
                "[{\"query\":\"{__typename}\"},{\"query\":\"{__typename}\"}]"
            })
    void whatIsNoGraphQLRequestIs400InAnyType(String body) {
        for (String accept : new String[] {JSON, GRAPHQL_RESPONSE}) {
            var answer = here().send(
                            "POST", "/graphql", Map.of("content-type", JSON, "accept", accept), body.getBytes(UTF_8));

            assertEquals(400, answer.status(), accept);
            assertEquals("BAD_REQUEST", answer.code(), accept);
        }
    }

    @Test
    void otherEncodingsThanUtf8AreRefused() {
        byte[] latin1 = {'{', '"', 'q', '"', ':', '"', (byte) 0xe9, '"', '}'};

        assertEquals(
                400,
                here().send("POST", "/graphql", Map.of("content-type", JSON), latin1)
                        .status());
        assertEquals(
                400,
                here().send(
                                "POST",
                                "/graphql",
                                Map.of("content-type", JSON),
                                new String(TYPENAME, UTF_8).getBytes(UTF_16))
                        .status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | GRAPHQL_PARSE_FAILED",
                "{ nothing } | GRAPHQL_VALIDATION_FAILED",
                "query A { __typename } query B { __typename } | OPERATION_RESOLUTION_FAILED",
                "query ($code: String!) { region(code: $code) { code } } | BAD_USER_INPUT"
            })
    void aWellFormedRequestThatIsNotExecutedIs200InPlainJsonAnd400Otherwise(String document, String code) {
        byte[] body = new io.vertx.core.json.JsonObject()
                .put("query", document)
                .encode()
                .getBytes(UTF_8);
        var plain = here().send("POST", "/graphql", Map.of("content-type", JSON, "accept", JSON), body);
        var modern = here().send("POST", "/graphql", Map.of("content-type", JSON, "accept", GRAPHQL_RESPONSE), body);

        assertEquals(200, plain.status());
        assertEquals(400, modern.status());
        assertEquals(code, plain.code());
        assertEquals(code, modern.code());
        assertFalse(plain.json().containsKey("data"));
    }

    @Test
    void getExecutesAQueryWithItsNameVariablesAndExtensions() {
        var answer = here().get(Map.of(
                "query",
                "query A { a: __typename } query B($code: String!) { region(code: $code) { code } }",
                "operationName",
                "B",
                "variables",
                "{\"code\": \"100%25+é&\"}",
                "extensions",
                "{\"cost\": true}"));

        assertEquals(200, answer.status());
        assertTrue(answer.data().containsKey("region"));
        assertTrue(answer.json().getJsonObject("extensions").containsKey("cost"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mutation { __typename }", "subscription { __typename }"})
    void getExecutesNothingElse(String document) {
        var answer = here().get(Map.of("query", document));

        assertTrue(answer.status() >= 400 && answer.status() < 500, "" + answer.status());
        assertFalse(answer.json().containsKey("data"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?query=",
                "?variables={}",
                "?query=%7B__typename%7D&query=%7B__typename%7D",
                "?query=%7B__typename%7D&variables=nonsense",
                "?query=%7B__typename%7D&variables=%5B%5D",
                "?query=%7B__typename%7D&variable={}",
                "?query=%7B__typename%7D&Query=%7B__typename%7D"
            })
    void anAddressThatIsNoRequestIs400(String query) {
        String path = "/graphql" + query.replace("{", "%7B").replace("}", "%7D");
        assertEquals(
                400,
                here().send("GET", path, Map.of("accept", GRAPHQL_RESPONSE), NOTHING)
                        .status());
    }

    /** As Postman sends it, and a terminal. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{region(code:\"61\"){code}}",
                "{regions{nodes{code}}}",
                "query($c:String!){region(code:$c){code}}&variables={\"c\":\"6|1\"}",
                "{a:__typename}&operationName="
            })
    void bracesAndQuotationMarksMayStandInAnAddressAsTheyAre(String query) throws Exception {
        String answer =
                Sockets.answer("GET /graphql?query=" + query + " HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.contains("{\"data\":{"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?query=%zz", "?query=%7B__typename%7D&variables=%", "?%"})
    void whatIsNotDecodableIsRefusedWithWords(String query) throws Exception {
        String answer = Sockets.answer("GET /graphql" + query + " HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("BAD_REQUEST"), answer);
    }

    @Test
    void anAddressHasUpToSixteenThousandCharacters() {
        String query = "/graphql?query=%7B__typename%7D%23";
        var longest = here().send("GET", query + "x".repeat(16_384 - query.length()), Map.of(), NOTHING);
        var longer = here().send("GET", query + "x".repeat(16_385 - query.length()), Map.of(), NOTHING);
        var absurd = here().send("GET", query + "x".repeat(200_000), Map.of(), NOTHING);

        assertEquals(200, longest.status());
        for (var refused : List.of(longer, absurd)) {
            assertEquals(414, refused.status());
            assertEquals("ADDRESS_TOO_LONG", refused.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "identity, gzip", "GZIP"})
    void aCompressedBodyIsSaidToBeRefused(String encoding) {
        var headers = Map.of("content-type", JSON, "content-encoding", encoding);
        var answer = here().send("POST", "/graphql", headers, new byte[] {0x1f, (byte) 0x8b, 8, 0});

        assertEquals(415, answer.status());
        assertTrue(answer.error().getString("message").contains("Content-Encoding"));
    }

    @Test
    void aByteOrderMarkBeforeTheBodyIsSkipped() {
        byte[] marked = ("\ufeff" + new String(TYPENAME, UTF_8)).getBytes(UTF_8);

        assertEquals(
                "Query",
                here().send("POST", "/graphql", Map.of("content-type", JSON), marked)
                        .data()
                        .getString("__typename"));
    }

    @Test
    void aPlainBodyMaySayThatItIs() {
        var headers = Map.of("content-type", JSON, "content-encoding", "identity");

        assertEquals(200, here().send("POST", "/graphql", headers, TYPENAME).status());
    }

    @Test
    void headIsAGetWithoutBody() {
        var answer = here().send("HEAD", "/graphql?query=%7B__typename%7D", Map.of(), NOTHING);

        assertEquals(200, answer.status());
        assertEquals("", answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void otherMethodsAreNotAllowed(String method) {
        var answer = here().send(method, "/graphql", Map.of("content-type", JSON), TYPENAME);

        assertEquals(405, answer.status());
        assertEquals("GET, HEAD, POST, OPTIONS", answer.header("allow"));
    }

    @Test
    void pagesOfOtherOriginsAreNotToldThatTheyMay() {
        var preflight = here().send(
                        "OPTIONS",
                        "/graphql",
                        Map.of("origin", "https://elsewhere.example", "access-control-request-method", "POST"),
                        NOTHING);

        assertEquals(204, preflight.status());
        assertEquals("", preflight.header("access-control-allow-origin"));
    }

    @Test
    void aWebSocketFromAForeignPageIsRefused() throws Exception {
        var foreign = Map.of("origin", "https://elsewhere.example");

        assertEquals(403, GraphQLSocket.refusal(GraphQLSocket.PROTOCOL, foreign));
    }

    @Test
    void nothingElseIsServedBelow() {
        assertEquals(404, here().send("GET", "/graphql/auth", Map.of(), NOTHING).status());
    }

    @Test
    void theSchemaIsServedWithATag() {
        var first = here().send("GET", "/graphql/schema.graphql", Map.of(), NOTHING);
        var again =
                here().send("GET", "/graphql/schema.graphql", Map.of("if-none-match", first.header("etag")), NOTHING);

        assertEquals(200, first.status());
        assertTrue(first.body().contains("type Query {"));
        assertEquals(304, again.status());
    }

    @ParameterizedTest
    @CsvSource({"*, 304", "W/\"other\", 200"})
    void theSchemaIsSentUnlessTheClientSaysThatItHasIt(String known, int status) {
        var answer = here().send("GET", "/graphql/schema.graphql", Map.of("if-none-match", known), NOTHING);

        assertEquals(status, answer.status());
    }

    @Test
    void theExplorerIsServed() {
        var page = here().send("GET", "/explorer.html", Map.of("accept", "text/html"), NOTHING);
        var former = here().send("GET", "/q/graphql-ui/", Map.of("accept", "text/html"), NOTHING);

        assertEquals(200, page.status());
        assertEquals("../../explorer.html", former.header("location"));
    }
}
