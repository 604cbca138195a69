package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many may subscribe to how much, and for how long the server waits for the silent. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(SubscriptionLimitsTest.Narrow.class)
@Tag("long")
class SubscriptionLimitsTest {
    private static final String EVERY_RELEASE = "subscription { releasePublished { number } }";

    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "figures.subscriptions.connections", "2",
                    "figures.subscriptions.per-connection", "2",
                    "figures.subscriptions.init-timeout", "5s",
                    "figures.subscriptions.ping", "2s");
        }
    }

    @Test
    void aConnectionHasALimitedNumberOfOperations() throws Exception {
        try (var socket = GraphQLSocket.open()) {
            socket.subscribe("1", EVERY_RELEASE);
            socket.subscribe("2", EVERY_RELEASE);
            socket.subscribe("3", EVERY_RELEASE);

            JsonObject error = socket.next("error", "3").getJsonArray("payload").getJsonObject(0);
            assertEquals(
                    "TOO_MANY_SUBSCRIPTIONS", error.getJsonObject("extensions").getString("code"));
            socket.send(new JsonObject().put("type", "complete").put("id", "1"));
            socket.settle();
        } finally {
            everyPlaceIsFree();
        }
    }

    @Test
    void thereIsALimitedNumberOfConnections() throws Exception {
        try (var one = GraphQLSocket.open();
                var two = GraphQLSocket.open()) {
            assertEquals(503, GraphQLSocket.refusal());
        } finally {
            everyPlaceIsFree();
        }
    }

    @Test
    void whoNeverSaysHelloIsSentAway() throws Exception {
        try (var socket = GraphQLSocket.connect()) {
            assertEquals(4408, socket.closeCode());
        } finally {
            everyPlaceIsFree();
        }
    }

    @Test
    void whoAnswersPingsStays() throws Exception {
        try (var socket = GraphQLSocket.open()) {
            long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
            await().atMost(Duration.ofSeconds(30)).until(() -> System.nanoTime() > end);
            socket.settle();
        } finally {
            everyPlaceIsFree();
        }
    }

    @Test
    void whoAnswersNoPingIsDropped() throws Exception {
        try (var dead = Sockets.open();
                var alive = GraphQLSocket.open()) {
            dead.getOutputStream()
                    .write(("GET /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\n"
                                    + "upgrade: websocket\r\nsec-websocket-version: 13\r\n"
                                    + "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: "
                                    + GraphQLSocket.PROTOCOL + "\r\n\r\n")
                            .getBytes(ISO_8859_1));
            dead.getInputStream().read(new byte[1_000]);
            dead.getOutputStream().write(frame("{\"type\":\"connection_init\"}"));

            await().atMost(Duration.ofSeconds(60)).until(() -> GraphQLSocket.refusal() == 503);
            await().atMost(Duration.ofSeconds(60)).until(() -> GraphQLSocket.refusal() == 101);
            alive.settle();
        } finally {
            everyPlaceIsFree();
        }
    }

    /** A short text as a client sends it, masked by zeros. */
    private static byte[] frame(String text) {
        return ("\u0081" + (char) (0x80 | text.length()) + "\0\0\0\0" + text).getBytes(ISO_8859_1);
    }

    /** Closed connections are given back a moment later. */
    private static void everyPlaceIsFree() {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            try (var one = GraphQLSocket.connect()) {
                return GraphQLSocket.refusal() == 101;
            } catch (java.util.concurrent.ExecutionException full) {
                return false;
            }
        });
    }
}
