package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kalimantan.figures.release.ScratchDatabases;
import id.kalimantan.figures.release.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Clients that begin requests and do not finish them, at a server with little memory. Others are answered meanwhile, and
 * all is as before when they have gone. What was measured is then in {@code target/unfinished-requests.txt}.
 */
@Tag("survival")
class UnfinishedRequestsIT {
    private static final String POST = "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n";
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final StringBuilder REPORT = new StringBuilder();

    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.exists(JAR), "starts the jar");
        server = Server.start(
                ScratchDatabases.blank(),
                Map.of(),
                "-Xmx" + System.getProperty("unfinished.heap", "128m"),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError");
        everybodyIsAnsweredAgain();
    }

    @AfterAll
    static void end() throws Exception {
        if (server != null) {
            server.close();
            Files.writeString(Path.of("target/unfinished-requests.txt"), REPORT);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static void tell(String what, Stalled clients, Probe others) throws IOException {
        String memory = Files.readAllLines(Path.of("/proc", "" + server.pid(), "status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("?");
        String line = "%s: %d connected, statuses %s; others %s; %s%n"
                .formatted(what, clients.connected(), clients.statuses(), others, memory);
        System.out.print(line);
        REPORT.append(line);
    }

    @Test
    void bodiesThatAreNotFinishedFillNoMemory() throws Exception {
        byte[] unfinished = bytes(POST + "content-length: 255000\r\n\r\n" + "x".repeat(240_000));
        try (var clients = Stalled.connect(server.url(), 750, unfinished);
                var others = Probe.start(server.url())) {
            clients.send();
            others.awaitAnswers(20);
            tell("750 bodies of 240,000 bytes", clients, others);

            assertTrue(server.isAlive());
            assertEquals(List.of(200), others.statuses());
            assertTrue(clients.answered(503) > 0, "some are sent away");
            await().atMost(Duration.ofSeconds(40)).until(() -> clients.connected() == 0);
            tell("the same later", clients, others);
            assertTrue(clients.answered(408) > 0, "the others are ended");
        }
        everybodyIsAnsweredAgain();
    }

    @Test
    void headersThatAreNotFinishedAreEnded() throws Exception {
        byte[] unfinished = bytes(POST + "x-more: ");
        try (var clients = Stalled.connect(server.url(), 1_500, unfinished);
                var others = Probe.start(server.url())) {
            clients.send();
            clients.drip(Duration.ofSeconds(14));
            tell("1,500 half-sent headers, a byte a second", clients, others);

            assertEquals(List.of(200), others.statuses());
            assertEquals(0, clients.connected());
        }
        everybodyIsAnsweredAgain();
    }

    @Test
    void aSlowAndSteadyUploadIsReceived() throws Exception {
        String query = "{\"query\":\"{ __typename }\"}";
        int length = 32_000;
        try (var client = Stalled.connect(server.url(), 1, bytes(POST + "content-length: " + length + "\r\n\r\n"))) {
            client.send();
            for (int sent = 0; sent < length - query.length(); sent += 2_000) {
                client.sendNow(bytes(" ".repeat(Math.min(2_000, length - query.length() - sent))));
                Thread.sleep(700);
            }
            client.sendNow(bytes(query));

            await().atMost(Duration.ofSeconds(10)).until(() -> client.answered(200) == 1);
        }
    }

    /** As many as there may be, each with as much as costs nothing of the budget. */
    @Test
    void thereAreNoMoreConnectionsThanTheHeapHasRoomFor() throws Exception {
        int most = (int)
                (Long.parseLong(System.getProperty("unfinished.heap", "128m").replace("m", "")) * 16);
        byte[] unfinished = bytes(POST + "content-length: 255000\r\n\r\n" + "x".repeat(8_000));
        try (var clients = Stalled.connect(server.url(), most + 200, unfinished)) {
            clients.send();
            Thread.sleep(2_000);
            int connected = clients.connected();
            var others = Probe.none();
            tell("as many as possible", clients, others);

            assertTrue(connected <= most && connected > most - 100, connected + " connections");
            assertTrue(server.isAlive());
        }
        everybodyIsAnsweredAgain();
    }

    private static void everybodyIsAnsweredAgain() {
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> Probe.status(URI.create(server.url()), 100_000) == 200);
    }
}
