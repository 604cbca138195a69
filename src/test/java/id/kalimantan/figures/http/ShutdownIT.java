package id.kalimantan.figures.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.release.ScratchDatabases;
import id.kalimantan.figures.release.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that is told to end waits for its requests, and for no WebSocket. */
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

    private static GraphQLSocket subscriber(Server server) throws Exception {
        var socket = GraphQLSocket.open(server.url());
        socket.subscribe("1", "subscription { releasePublished { number } }");
        return socket;
    }
}
