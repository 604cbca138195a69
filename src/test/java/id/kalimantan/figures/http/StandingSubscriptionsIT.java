package id.kalimantan.figures.http;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kalimantan.figures.release.ScratchDatabases;
import id.kalimantan.figures.release.Server;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Clients that subscribe to as much as they can, at a server with little memory. Others are answered meanwhile, and all is
 * as before when they have gone. What was measured is then in {@code target/standing-subscriptions.txt}.
 */
@Tag("survival")
class StandingSubscriptionsIT {
    private static final int SOCKETS = 207;
    private static final int EACH = 20;

    private static final StringBuilder REPORT = new StringBuilder();

    private static final AtomicInteger CLOSED = new AtomicInteger();

    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.exists(Path.of("target/quarkus-app/quarkus-run.jar")), "starts the jar");
        server = Server.start(
                ScratchDatabases.blank(),
                Map.of(
                        "FIGURES_SUBSCRIPTIONS_CONNECTIONS_PER_CLIENT", "1000",
                        "FIGURES_SUBSCRIPTIONS_PER_CLIENT", "100000"),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError");
        await().atMost(Duration.ofSeconds(30)).until(() -> Probe.status(URI.create(server.url()), 0) == 200);
    }

    @AfterAll
    static void end() throws Exception {
        if (server != null) {
            server.close();
            Files.writeString(Path.of("target/standing-subscriptions.txt"), REPORT);
        }
    }

    @Test
    void variablesThatNobodyDeclaredAreNotKept() throws Exception {
        attack("undeclared variables", "subscription { releasePublished { number } }", 0);
    }

    @Test
    void thoseThatAreDeclaredHaveABudget() throws Exception {
        attack(
                "declared variables",
                "subscription ($x: String!) { figureChanged(indicator: \"EMPLOYERS\") {"
                        + " release { number @include(if: true) } figures { name: id } withdrawn }"
                        + " releasePublished: figureChanged(indicator: $x) { withdrawn } }",
                1);
    }

    private static void attack(String what, String document, int least) throws Exception {
        var variables = new JsonObject().put("x", "x".repeat(60_000));
        List<GraphQLSocket> sockets = new ArrayList<>();
        try (var others = Probe.start(server.url())) {
            for (int i = 0; i < SOCKETS; i++) {
                sockets.add(GraphQLSocket.open(server.url()));
            }
            for (int i = 0; i < EACH; i++) {
                for (GraphQLSocket socket : sockets) {
                    trySubscribe(socket, "" + i, document, variables);
                }
            }
            Thread.sleep(3_000);
            tell(what, sockets, others);

            assertTrue(server.isAlive());
            assertEquals(List.of(200), others.statuses());
            long refused = sockets.stream().mapToLong(GraphQLSocket::waiting).sum();
            assertTrue(refused >= least, refused + " were refused");
        } finally {
            sockets.forEach(GraphQLSocket::close);
        }
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            try (var socket = GraphQLSocket.open(server.url())) {
                socket.subscribe("1", "subscription { releasePublished { number } }");
                socket.settle();
                return socket.waiting() == 0;
            }
        });
    }

    /** The server may have closed the connection before. */
    private static void trySubscribe(GraphQLSocket socket, String id, String document, JsonObject variables) {
        try {
            socket.subscribe(id, document, variables);
        } catch (CompletionException closed) {
            CLOSED.incrementAndGet();
        }
    }

    private static void tell(String what, List<GraphQLSocket> sockets, Probe others) throws IOException {
        String memory = Files.readAllLines(Path.of("/proc", "" + server.pid(), "status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("?");
        String line = "%d sockets × %d subscriptions with 60,000 bytes of %s: %d refused, %d closed; others %s; %s%n"
                .formatted(
                        sockets.size(),
                        EACH,
                        what,
                        sockets.stream().mapToLong(GraphQLSocket::waiting).sum(),
                        CLOSED.getAndSet(0),
                        others,
                        memory);
        System.out.print(line);
        REPORT.append(line);
    }
}
