package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.graphql.Documents;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What is asked again is answered without being executed again. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(RememberingProfile.class)
class RepresentationCacheTest {
    private static final byte[] NOTHING = {};

    @Inject
    AgroalDataSource database;

    @Inject
    RepresentationCache cache;

    /** A question that no other test asks. */
    private static String question(String alias) {
        return "{ " + alias + ": region(code: \"61\") { code name } }";
    }

    private static Client.Answer get(String document, Map<String, String> headers) {
        String hash = Documents.sha256(document);
        String extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
        here().get(Map.of("query", document, "extensions", extensions));
        Map<String, String> all = new HashMap<>(headers);
        all.putIfAbsent("accept", Client.JSON);
        return here().send(
                        "GET",
                        "/graphql?extensions=" + URLEncoder.encode(extensions, StandardCharsets.UTF_8),
                        all,
                        NOTHING);
    }

    @Test
    void anAnswerIsGivenAgainWithoutAStatement() {
        String document = question("again");
        String first = here().post(document).body();

        long statements =
                Statements.count(() -> assertEquals(first, here().post(document).body()));

        assertEquals(0, statements);
    }

    @Test
    void theSameQuestionWrittenOtherwiseHasTheSameAnswer() {
        String document = "query($a: String!, $b: Int) { otherwise: region(code: $a) { code } }";
        here().post(document, new JsonObject().put("a", "61").put("b", 1));

        long statements = Statements.count(() -> {
            here().post(document, new JsonObject().put("b", 1).put("a", "61"));
            here().get(Map.of("query", document, "variables", "{ \"a\": \"61\", \"b\": 1 }"));
        });

        assertEquals(0, statements);
    }

    @Test
    void otherVariablesAskAnotherQuestion() {
        String document = "query($a: String!) { region(code: $a) { code } }";
        here().post(document, new JsonObject().put("a", "61"));

        var answer = here().post(document, new JsonObject().put("a", "62"));

        assertEquals("62", answer.data().getJsonObject("region").getString("code"));
    }

    @Test
    void eachMediaTypeHasItsOwnAnswer() {
        String document = question("media");
        here().post(document);

        var answer = get(document, Map.of());

        assertEquals("application/json; charset=utf-8", answer.header("content-type"));
    }

    @Test
    void whoeverAsksForTheCostIsToldItAlthoughTheAnswerIsKnownWithoutIt() {
        var request = new JsonObject().put("query", question("priced"));
        here().postRaw(request.encode());

        var answer = here().postRaw(request.put("extensions", new JsonObject().put("cost", true))
                .encode());

        assertTrue(answer.json().getJsonObject("extensions", new JsonObject()).containsKey("cost"));
    }

    @Test
    void anAnswerWithErrorsIsNotKept() {
        String document = "{ failing: region(code: \"61\") { code figure(indicator: \"RATIO\") { value } } }";
        assertEquals("BAD_USER_INPUT", here().post(document).code());

        assertEquals(1, Statements.count(() -> here().post(document)));
        assertEquals("no-store", get(document, Map.of()).header("cache-control"));
    }

    @Test
    void whoeverSendsATokenIsAnsweredAnew() {
        String document = question("token");
        String body = new JsonObject().put("query", document).encode();
        here().postRaw(body);
        var headers =
                Map.of("content-type", Client.JSON, "accept", Client.GRAPHQL_RESPONSE, "authorization", "Basic eDp5");

        long statements =
                Statements.count(() -> here().send("POST", "/graphql", headers, body.getBytes(StandardCharsets.UTF_8)));

        assertNotEquals(0, statements);
    }

    @Test
    void anAnswerToAPostIsForNoOtherCache() {
        var answer = here().post(question("post"));

        assertEquals("no-store", answer.header("cache-control"));
        assertEquals("", answer.header("etag"));
    }

    @Test
    void anAnswerToAGetTellsHowLongItMayBeUsed() {
        var answer = get(question("shared"), Map.of());

        assertEquals(
                "public, max-age=60, stale-while-revalidate=600, stale-if-error=604800",
                answer.header("cache-control"));
        assertTrue(answer.header("etag").startsWith("W/\"2-"), answer.header("etag"));
        assertEquals("accept, accept-encoding", answer.header("vary"));
    }

    @Test
    void aClientThatHasTheAnswerIsToldSoWithoutAStatement() {
        String document = question("revalidated");
        String tag = get(document, Map.of()).header("etag");

        long statements = Statements.count(() -> {
            var answer = get(document, Map.of("if-none-match", "\"other\", " + tag));
            assertEquals(304, answer.status());
            assertEquals("", answer.body());
            assertEquals(tag, answer.header("etag"));
        });

        assertEquals(0, statements);
        assertEquals(
                200, get(document, Map.of("if-none-match", "W/\"1-0-other\"")).status());
    }

    @Test
    void theCompressedAnswerIsTheSame() throws IOException {
        String document = question("compressed");
        String plain = get(document, Map.of()).body();

        byte[] compressed = RestAssured.given()
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("accept-encoding", "br, gzip")
                .queryParam("query", document)
                .get("/graphql")
                .then()
                .header("content-encoding", "gzip")
                .extract()
                .asByteArray();

        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            assertEquals(plain, new String(gzip.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals("", get(document, Map.of("accept-encoding", "gzip;q=0")).header("content-encoding"));
    }

    /** The lock keeps the first from its end while the others come. */
    @Test
    void equalRequestsAtOnceAreExecutedOnce() throws Exception {
        String path = "/graphql?query=%7Bcrowd:region(code:%2261%22)%7Bname%7D%7D";
        try (var connection = database.getConnection();
                var crowd = new Crowd()) {
            connection.setAutoCommit(false);
            execute(connection, "lock table region in access exclusive mode");
            long statements = Statements.count(() -> {
                try {
                    crowd.send(1000, path);
                    awaitWaiting(connection, 1);
                    connection.rollback();
                    assertEquals(1000, crowd.await(200, 1000));
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            assertEquals(2, statements, "one for the region, one that asks which release that was");
        }
    }

    @Test
    void equalRequestsThatAreNoQueryAreEachAnswered() throws Exception {
        try (var crowd = new Crowd()) {
            crowd.send(20, "/graphql?query=%7Bwrong%7D");

            assertEquals(20, crowd.await(200, 20));
        }
    }

    @Test
    void whatIsKnownIsAnsweredWhileTheDatabaseIsAway() throws SQLException {
        String known = question("known");
        here().post(known);
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        String name = url.substring(url.lastIndexOf('/') + 1);
        try (var server = DriverManager.getConnection(url.replace(name, "postgres"), "postgres", "postgres")) {
            execute(server, "alter database " + name + " allow_connections false");
            try {
                execute(
                        server,
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");

                assertEquals("UNAVAILABLE", here().post(question("unknown")).code());
                assertEquals(
                        "61", here().post(known).data().getJsonObject("known").getString("code"));
            } finally {
                execute(server, "alter database " + name + " allow_connections true");
            }
        }
    }

    /** Whoever has read the release before may come to keep its result after the cache was emptied. */
    @Test
    void aResultOfAnEarlierReleaseThatIsKeptLateIsNotGiven() {
        var result = new HttpResult(200, Buffer.buffer("{}"), MediaType.JSON, null, null, null);
        int release = cache.release();

        cache.keep(new CacheKey(release - 1, "late"), result, "W/\"tag\"");

        assertNotNull(cache.find(new CacheKey(release - 1, "late")));
        assertNull(cache.find(new CacheKey(release, "late")));
    }

    /** All workers wait for the table while the first of two equal requests goes away. */
    @Test
    void whoWaitsForAClientThatGoesAwayIsAnswered() throws Exception {
        try (var connection = database.getConnection();
                var busy = new Crowd();
                var first = new Crowd();
                var second = new Crowd()) {
            connection.setAutoCommit(false);
            execute(connection, "lock table region in access exclusive mode");
            for (int i = 0; i < 16; i++) {
                busy.send(1, "/graphql?query=%7Bbusy" + i + ":region(code:%2261%22)%7Bname%7D%7D");
            }
            awaitWaiting(connection, 16);
            String path = "/graphql?query=%7Bgone:region(code:%2261%22)%7Bname%7D%7D";
            first.send(1, path);
            Thread.sleep(500);
            second.send(1, path);
            Thread.sleep(500);
            first.close();
            Thread.sleep(500);
            connection.rollback();

            assertEquals(1, second.await(200, 1));
        }
    }

    private static void awaitWaiting(Connection connection, int many) throws Exception {
        String waiting =
                "select 1 from pg_locks where relation = 'region'::regclass and not granted having count(*) >= " + many;
        for (int i = 0; i < 600; i++) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(waiting)) {
                if (row.next()) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nobody waits for the table");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
