package id.kalimantan.figures.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kalimantan.figures.release.ScratchDatabases;
import id.kalimantan.figures.release.Server;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that is told to end waits for its requests, and for no WebSocket. */
class ShutdownIT {
    /** How long the server would wait for a request that doesn't end. */
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private static final int PATIENCE = 120;

    @BeforeAll
    static void needsTheJar() {
        assumeTrue(Files.exists(Path.of("target/quarkus-app/quarkus-run.jar")), "starts the jar");
    }

    @Test
    void endsSoonAfterItHasSentItsSubscribersAway() throws Exception {
        try (var server =
                Server.start(ScratchDatabases.blank(), Map.of("QUARKUS_SHUTDOWN_TIMEOUT", TIMEOUT.toString()))) {
            var subscriber = Client.of(server);
            var silent = Client.of(server);
            silent.deaf = true;
            var gone = Client.of(server);
            gone.open.get().sendClose(WebSocket.NORMAL_CLOSURE, "").get(PATIENCE, TimeUnit.SECONDS);
            gone.closed.get(PATIENCE, TimeUnit.SECONDS);

            var told = Instant.now();
            server.close();

            assertTrue(Duration.between(told, Instant.now()).compareTo(TIMEOUT.dividedBy(2)) < 0);
            assertEquals(1001, subscriber.closed.get(PATIENCE, TimeUnit.SECONDS));
        }
    }

    private static final class Client implements WebSocket.Listener {
        private final CompletableFuture<WebSocket> open = new CompletableFuture<>();
        private final CompletableFuture<String> hello = new CompletableFuture<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private volatile boolean deaf;

        /** One who has said hello and subscribed to something. */
        static Client of(Server server) throws Exception {
            var client = new Client();
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .subprotocols(GraphQLSocket.PROTOCOL)
                    .buildAsync(URI.create(server.url().replace("http:", "ws:") + "/graphql"), client)
                    .get(PATIENCE, TimeUnit.SECONDS);
            client.send("{\"type\":\"connection_init\"}");
            assertEquals("{\"type\":\"connection_ack\"}", client.hello.get(PATIENCE, TimeUnit.SECONDS));
            client.send("""
                    {"type":"subscribe","id":"1","payload":{"query":"subscription { releasePublished { number } }"}}""");
            return client;
        }

        private void send(String message) throws Exception {
            open.get().sendText(message, true).get(PATIENCE, TimeUnit.SECONDS);
        }

        @Override
        public void onOpen(WebSocket socket) {
            open.complete(socket);
            socket.request(1);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            hello.complete(text.toString());
            from.request(1);
            return null;
        }

        /** A stage that never completes keeps the client from answering. */
        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return deaf ? new CompletableFuture<>() : null;
        }
    }
}
