package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.subscription.GraphQLSocket;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server as an operator may lock it down: only documents of a manifest, no introspection, little time. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(SwitchesTest.LockedDown.class)
@Tag("long")
class SwitchesTest {
    private static final String PAGE = "https://page.example";

    public static final class LockedDown implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "figures.introspection", "false",
                    "figures.documents.manifest", "src/test/resources/persisted-documents.json",
                    "figures.documents.trusted-only", "true",
                    "figures.allowed-origins", PAGE,
                    "figures.limits.execution-time", "5s",
                    "figures.limits.concurrency", "4",
                    "figures.limits.waiting", "4");
        }
    }

    @Inject
    AgroalDataSource database;

    private static Client.Answer trusted(String id) {
        return here().postRaw(new JsonObject().put("documentId", id).encode());
    }

    @Test
    void documentsOfTheManifestAreExecutedByTheirId() {
        assertEquals("Query", trusted("typename").data().getString("__typename"));
        assertEquals(
                "Query", here().get(Map.of("documentId", "typename")).data().getString("__typename"));
    }

    @Test
    void othersAreNot() {
        var text = here().post("{ other: __typename }");
        var unknown = trusted("nothing");

        assertEquals(403, text.status());
        assertEquals("DOCUMENT_NOT_TRUSTED", text.code());
        assertEquals("PERSISTED_QUERY_NOT_FOUND", unknown.code());
    }

    @Test
    void theSchemaIsNotServed() {
        assertEquals(
                404,
                here().send("GET", "/graphql/schema.graphql", Map.of(), new byte[0])
                        .status());
    }

    @Test
    void pagesOfAnAllowedOriginMay() {
        var preflight = here().send(
                        "OPTIONS",
                        "/graphql",
                        Map.of(
                                "origin", PAGE,
                                "access-control-request-method", "POST",
                                "access-control-request-headers", "content-type"),
                        new byte[0]);

        assertEquals(PAGE, preflight.header("access-control-allow-origin"));
        assertEquals("content-type", preflight.header("access-control-allow-headers"));
        assertEquals("GET, HEAD, POST", preflight.header("access-control-allow-methods"));
        assertTrue(preflight.response().headers().allValues("vary").contains("origin"));
    }

    /** Else a browser tells a page that has no valid token only that it failed to fetch. */
    @Test
    void pagesOfAnAllowedOriginMayReadRefusals() {
        var expired = Map.of("origin", PAGE, "authorization", "Bearer x");
        for (Client.Answer refused : List.of(
                here().send("GET", "/graphql?documentId=typename", expired, new byte[0]),
                here().send("POST", "/graphql", Map.of("origin", PAGE, "content-type", Client.JSON), new byte[300_000]),
                here().send("GET", "/graphql?" + "x".repeat(20_000), Map.of("origin", PAGE), new byte[0]),
                here().send("GET", "/graphql?nothing=1", Map.of("origin", PAGE), new byte[0]),
                here().send("DELETE", "/graphql", Map.of("origin", PAGE), new byte[0]),
                here().send("POST", "/publish", Map.of("origin", PAGE), new byte[1]),
                here().send("GET", "/releases/x.zip", Map.of("origin", PAGE), new byte[0]))) {
            assertTrue(refused.status() >= 400, refused.body());
            assertEquals(PAGE, refused.header("access-control-allow-origin"), refused.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/publish", "/graphql", "/releases/current.zip", "/graphql/schema.graphql"})
    void browsersMayAskBeforeTheySendAToken(String path) {
        var preflight = here().send(
                        "OPTIONS",
                        path,
                        Map.of(
                                "origin", PAGE,
                                "access-control-request-method", "POST",
                                "access-control-request-headers", "authorization"),
                        new byte[0]);

        assertEquals(204, preflight.status());
        assertEquals("authorization", preflight.header("access-control-allow-headers"));
    }

    @Test
    void pagesOfOtherOriginsMayNot() {
        var answer = here().send(
                        "GET",
                        "/graphql?documentId=typename",
                        Map.of("origin", "https://page.example.evil.example"),
                        new byte[0]);

        assertEquals("", answer.header("access-control-allow-origin"));
    }

    @Test
    void allOfItHoldsForWebSockets() throws Exception {
        assertEquals(403, GraphQLSocket.refusal(GraphQLSocket.PROTOCOL, Map.of("origin", "https://elsewhere.example")));
        try (var socket = GraphQLSocket.open(Map.of("origin", PAGE))) {
            socket.subscribe("1", "subscription { releasePublished { number } }");
            JsonObject error = socket.next("error", "1").getJsonArray("payload").getJsonObject(0);
            assertEquals(
                    "DOCUMENT_NOT_TRUSTED", error.getJsonObject("extensions").getString("code"));

            socket.send(new JsonObject()
                    .put("type", "subscribe")
                    .put("id", "2")
                    .put("payload", new JsonObject().put("documentId", "typename")));
            socket.next("next", "2");
        }
    }

    /** A lock on the table stands for any statement that does not end. */
    @Test
    void anOperationPastItsTimeIsCancelledWithItsStatement() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table region in access exclusive mode");

            var answer = trusted("regions");

            assertEquals("TIMEOUT", answer.code());
            assertEquals(0, waiting(connection));
            connection.rollback();
        }
        assertTrue(trusted("regions").data().containsKey("regions"));
    }

    private Connection withRegionsLocked() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table region in access exclusive mode");
        return connection;
    }

    /** The status once the crowd's requests are done. */
    private static int soonAnswered(String id) throws InterruptedException {
        int status = trusted(id).status();
        for (int i = 0; i < 50 && status == 503; i++) {
            Thread.sleep(100);
            status = trusted(id).status();
        }
        return status;
    }

    private static int waiting(Connection connection) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery("select count(*) from pg_locks where relation = 'region'::regclass and not granted")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The four that are executed keep their threads for five seconds, of which the others wait two and a half at most. */
    @Test
    void whoHasWaitedForTooLongIsSentAway() throws Exception {
        try (var connection = withRegionsLocked();
                var crowd = new Crowd()) {
            for (int i = 0; i < 8; i++) {
                crowd.send(1, "/graphql?documentId=regions&extensions=%7B%22n%22:" + i + "%7D");
            }

            assertEquals(4, crowd.await(503, 4));
            connection.rollback();
        }
        assertEquals(200, soonAnswered("typename"));
    }

    /** Four are executed and four wait: the others are told at once, and may come again. */
    @Test
    void whatIsTooMuchIsSentAway() throws Exception {
        try (var connection = withRegionsLocked();
                var crowd = new Crowd()) {
            crowd.send(20, "/graphql?documentId=regions");

            assertEquals(12, crowd.await(503, 12));
            connection.rollback();
        }
        assertEquals(200, soonAnswered("typename"));
    }
}
