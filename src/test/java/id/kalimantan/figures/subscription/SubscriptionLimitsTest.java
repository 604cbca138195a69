package id.kalimantan.figures.subscription;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.http.Sockets;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
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
                    "figures.subscriptions.connections-per-client", "2",
                    "figures.subscriptions.per-client", "3",
                    "figures.subscriptions.per-connection", "2",
                    "figures.subscriptions.init-timeout", "5s",
                    "figures.subscriptions.ping", "2s");
        }
    }

    @Test
    void aConnectionHasALimitedNumberOfOperations() throws Exception {
        try (var socket = patiently(GraphQLSocket::open)) {
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
    void aClientHasALimitedNumberOfOperationsOverAllItsConnections() throws Exception {
        try (var one = patiently(GraphQLSocket::open);
                var two = patiently(GraphQLSocket::open)) {
            one.subscribe("1", EVERY_RELEASE);
            one.subscribe("2", EVERY_RELEASE);
            one.send(new JsonObject().put("type", "complete").put("id", "1"));
            one.settle();
            two.subscribe("1", EVERY_RELEASE);
            two.subscribe("2", EVERY_RELEASE);
            two.subscribe("3", EVERY_RELEASE);
            two.next("error", "3");
            one.subscribe("3", EVERY_RELEASE);

            JsonObject error = one.next("error", "3").getJsonArray("payload").getJsonObject(0);
            assertEquals(
                    "TOO_MANY_SUBSCRIPTIONS", error.getJsonObject("extensions").getString("code"));
        } finally {
            everyPlaceIsFree();
        }
    }

    @Test
    void thereIsALimitedNumberOfConnections() throws Exception {
        try (var one = patiently(GraphQLSocket::open);
                var two = patiently(GraphQLSocket::open)) {
            assertEquals(503, GraphQLSocket.refusal());
        } finally {
            everyPlaceIsFree();
        }
    }

    @Test
    void whoNeverSaysHelloIsSentAway() throws Exception {
        try (var socket = patiently(GraphQLSocket::connect)) {
            assertEquals(4408, socket.closeCode());
        } finally {
            everyPlaceIsFree();
        }
    }

    /** The server waits five seconds for the client to close it too. */
    @Test
    void whoIgnoresItsCloseIsDropped() throws Exception {
        try (var deaf = patiently(SubscriptionLimitsTest::handshake)) {
            assertEquals(101, GraphQLSocket.refusal());
            try (var other = patiently(GraphQLSocket::open)) {
                assertEquals(503, GraphQLSocket.refusal());
                await().atMost(Duration.ofSeconds(30)).until(() -> GraphQLSocket.refusal() == 101);
                other.settle();
            }
        } finally {
            everyPlaceIsFree();
        }
    }

    @Test
    void whatIsNotUtf8EndsTheConnection() throws Exception {
        try (var garbled = patiently(SubscriptionLimitsTest::handshake)) {
            garbled.getOutputStream().write(frame("\u00c3("));

            assertEquals(1007, closeCode(garbled));
        } finally {
            everyPlaceIsFree();
        }
    }

    @Test
    void aMessageMayComeInPartsButNotWithoutEnd() throws Exception {
        try (var endless = patiently(SubscriptionLimitsTest::handshake)) {
            byte[] part = new byte[60_000];
            var head = ByteBuffer.allocate(8).put((byte) 0x01).put((byte) 0xfe).putShort((short) part.length);
            endless.getOutputStream().write(head.array());
            endless.getOutputStream().write(part);
            head.put(0, (byte) 0);
            for (int i = 0; i < 4; i++) {
                endless.getOutputStream().write(head.array());
                endless.getOutputStream().write(part);
            }

            assertEquals(1009, closeCode(endless));
        } finally {
            everyPlaceIsFree();
        }
    }

    @Test
    void whoAnswersPingsStays() throws Exception {
        try (var socket = patiently(GraphQLSocket::open)) {
            long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
            await().atMost(Duration.ofSeconds(30)).until(() -> System.nanoTime() > end);
            socket.settle();
        } finally {
            everyPlaceIsFree();
        }
    }

    @Test
    void whoAnswersNoPingIsDropped() throws Exception {
        try (var dead = patiently(SubscriptionLimitsTest::handshake);
                var alive = patiently(GraphQLSocket::open)) {
            dead.getOutputStream().write(frame("{\"type\":\"connection_init\"}"));

            await().atMost(Duration.ofSeconds(60)).until(() -> GraphQLSocket.refusal() == 503);
            await().atMost(Duration.ofSeconds(60)).until(() -> GraphQLSocket.refusal() == 101);
            alive.settle();
        } finally {
            everyPlaceIsFree();
        }
    }

    /** A WebSocket whose client does nothing by itself. */
    private static Socket handshake() throws IOException {
        Socket socket = Sockets.open();
        socket.getOutputStream()
                .write(("GET /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\n"
                                + "upgrade: websocket\r\nsec-websocket-version: 13\r\n"
                                + "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: "
                                + GraphQLSocket.PROTOCOL + "\r\n\r\n")
                        .getBytes(ISO_8859_1));
        var status = new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
        if (!status.equals("HTTP/1.1 101")) {
            socket.close();
            throw new IOException(status);
        }
        socket.getInputStream().read(new byte[1_000]);
        return socket;
    }

    /** The places of connections that are closed are given back a moment later. */
    private static <T> T patiently(Callable<T> opening) {
        return await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(opening, opened -> true);
    }

    /** The code of the next frame, which closes. */
    private static int closeCode(Socket socket) throws IOException {
        var input = new DataInputStream(socket.getInputStream());
        assertEquals(0x88, input.readUnsignedByte());
        input.readUnsignedByte();
        return input.readUnsignedShort();
    }

    /** A short text as a client sends it, masked by zeros. */
    private static byte[] frame(String text) {
        return ("\u0081" + (char) (0x80 | text.length()) + "\0\0\0\0" + text).getBytes(ISO_8859_1);
    }

    private static void everyPlaceIsFree() throws Exception {
        try (var one = patiently(GraphQLSocket::connect)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> GraphQLSocket.refusal() == 101);
        }
    }
}
