package id.kalimantan.figures.subscription;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.http.Besieged;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Clients that subscribe to as much as they can. Others are answered meanwhile, and all is as before when they have gone.
 * Their addresses are told as by a proxy.
 */
@Tag("attack")
class StandingSubscriptionsIT {
    private static final int SOCKETS = 207;
    private static final int EACH = 20;
    private static final String SMALL = "subscription { releasePublished { number } }";
    private static final String DECLARING = "subscription ($x: String!) { figureChanged(indicator: \"EMPLOYERS\") {"
            + " release { number @include(if: true) } figures { name: id } withdrawn }"
            + " releasePublished: figureChanged(indicator: $x) { withdrawn } }";

    private static final JsonObject VARIABLES = new JsonObject().put("x", "x".repeat(60_000));

    @RegisterExtension
    static final Besieged SERVER = new Besieged(Map.of(
            "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
            "FIGURES_SUBSCRIPTIONS_CONNECTIONS_PER_CLIENT", "1000",
            "FIGURES_SUBSCRIPTIONS_PER_CLIENT", "100000"));

    private final List<GraphQLSocket> sockets = new ArrayList<>();

    @AfterEach
    void leave() {
        sockets.forEach(GraphQLSocket::close);
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> subscribes("10.1.1.1"));
    }

    @Test
    void variablesThatNobodyDeclaredAreNotKept() throws Exception {
        for (int i = 0; i < SOCKETS; i++) {
            GraphQLSocket socket = open("10.0.0." + i);
            for (int id = 0; id < EACH - 1; id++) {
                socket.subscribe("" + id, SMALL, VARIABLES);
            }
            socket.settle();
        }
        SERVER.tell("%d sockets × %d subscriptions with 60,000 bytes of undeclared variables: all stand"
                .formatted(SOCKETS, EACH - 1));
    }

    @Test
    void thoseThatAreDeclaredHaveABudget() throws Exception {
        attack(SOCKETS);
    }

    @Test
    void oneClientCannotHaveAllOfIt() throws Exception {
        attack(1);

        assertTrue(subscribes("10.1.1.1"));
    }

    private void attack(int clients) throws Exception {
        int closed = 0;
        for (int i = 0; i < SOCKETS; i++) {
            open("10.0.0." + i % clients);
        }
        for (int i = 0; i < EACH; i++) {
            for (GraphQLSocket socket : sockets) {
                closed += trySubscribe(socket, "" + i) ? 0 : 1;
            }
        }
        Thread.sleep(3_000);
        long refused = sockets.stream().mapToLong(GraphQLSocket::waiting).sum();
        SERVER.tell("%d sockets of %d clients × %d subscriptions with 60,000 bytes of declared variables: %d refused,"
                        .formatted(SOCKETS, clients, EACH, refused)
                + " %d not sent because the connection was ended".formatted(closed));
        assertTrue(refused > 0);
    }

    private GraphQLSocket open(String address) throws Exception {
        var socket = GraphQLSocket.open(SERVER.url(), Map.of("x-forwarded-for", address));
        sockets.add(socket);
        return socket;
    }

    private static boolean subscribes(String address) throws Exception {
        try (var socket = GraphQLSocket.open(SERVER.url(), Map.of("x-forwarded-for", address))) {
            socket.subscribe("1", SMALL);
            socket.settle();
            return socket.waiting() == 0;
        }
    }

    /** The server may have closed the connection before. */
    private static boolean trySubscribe(GraphQLSocket socket, String id) {
        try {
            socket.subscribe(id, DECLARING, VARIABLES);
            return true;
        } catch (CompletionException closed) {
            return false;
        }
    }
}
