package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.release.ScratchDatabases;
import id.kalimantan.figures.release.Server;
import id.kalimantan.figures.subscription.GraphQLSocket;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that is told to end waits for its requests, and for no WebSocket. */
@Tag("long")
class ShutdownIT {
    /** How long the server would wait for a request that doesn't end. */
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    @Test
    void endsSoonAfterItHasSentItsSubscribersAway() throws Exception {
        try (var server =
                Server.start(ScratchDatabases.blank(), Map.of("QUARKUS_SHUTDOWN_TIMEOUT", TIMEOUT.toString()))) {
            var subscriber = subscriber(server);
            subscriber(server).turnDeaf();
            subscriber(server).close();

            var told = Instant.now();
            server.close();

            assertTrue(Duration.between(told, Instant.now()).compareTo(TIMEOUT.dividedBy(2)) < 0);
            assertEquals(1001, subscriber.closeCode());
        }
    }

    /** Quarkus does so, as it has a timeout for requests, and the next connection is to another replica. */
    @Test
    void asksItsClientsToLeaveWhileItStillAnswers() throws Exception {
        try (var server = Server.start(ScratchDatabases.blank(), Map.of("QUARKUS_SHUTDOWN_DELAY", "3S"))) {
            var client = Client.of(server.url());
            assertEquals("", client.post("{ __typename }").header("connection"));

            server.end();

            await().atMost(Duration.ofSeconds(2))
                    .until(() ->
                            client.post("{ __typename }").header("connection").equals("close"));
        }
    }

    @Test
    void sendsThePageToAnotherReplicaWhenItsFilesAreGone() throws Exception {
        try (var server = Server.start(ScratchDatabases.blank(), Map.of("QUARKUS_SHUTDOWN_DELAY", "3S"))) {
            var client = Client.of(server.url());
            assertEquals(200, client.get("/api.js", Map.of()).status());

            server.end();

            await().atMost(Duration.ofSeconds(2))
                    .until(() -> client.get("/api.js", Map.of()).status() != 200);
            var answer = client.get("/api.js", Map.of());
            assertEquals(503, answer.status());
            assertEquals("1", answer.header("retry-after"));
        }
    }

    /** More than the operating system keeps for a client that does not read. */
    @Test
    void cutsNothingShortForOneWhoReadsSlowly() throws Exception {
        try (var server = Server.start(ScratchDatabases.blank(), Map.of());
                var client = new Socket()) {
            client.setReceiveBufferSize(4_096);
            client.setSoTimeout(10_000);
            client.connect(
                    new InetSocketAddress("127.0.0.1", URI.create(server.url()).getPort()));
            byte[] body = new JsonObject()
                    .put("query", Files.readString(Path.of("src/test/resources/introspection.graphql")))
                    .encode()
                    .getBytes(UTF_8);
            client.getOutputStream()
                    .write(
                            "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                                    .formatted(body.length)
                                    .getBytes(UTF_8));
            client.getOutputStream().write(body);
            int length = contentLength(client.getInputStream());

            server.end();
            TimeUnit.SECONDS.sleep(3);

            assertTrue(length > 100_000, length + " bytes");
            assertEquals(length, client.getInputStream().readNBytes(length).length);
        }
    }

    /** Reads the head of a response. */
    private static int contentLength(InputStream response) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) response.read());
        }
        var length = Pattern.compile("content-length: (\\d+)").matcher(head);
        assertTrue(length.find(), head.toString());
        return Integer.parseInt(length.group(1));
    }

    private static GraphQLSocket subscriber(Server server) throws Exception {
        var socket = GraphQLSocket.open(server.url());
        socket.subscribe("1", "subscription { releasePublished { number } }");
        return socket;
    }
}
