package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Clients that begin requests and do not finish them. Others are answered meanwhile, and all is as before when they have
 * gone.
 */
@Tag("attack")
class UnfinishedRequestsIT {
    private static final String POST = "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n";

    @RegisterExtension
    static final Besieged SERVER = new Besieged(Map.of());

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static void tell(String what, Stalled clients) throws Exception {
        SERVER.tell("%s: %d connected, statuses %s".formatted(what, clients.connected(), clients.statuses()));
    }

    @Test
    void bodiesThatAreNotFinishedFillNoMemory() throws Exception {
        byte[] unfinished = bytes(POST + "content-length: 255000\r\n\r\n" + "x".repeat(240_000));
        try (var clients = Stalled.connect(SERVER.url(), 750, unfinished)) {
            clients.send();
            tell("750 bodies of 240,000 bytes", clients);

            assertTrue(clients.answered(503) > 0, "some are sent away");
            await().atMost(Duration.ofSeconds(40)).until(() -> clients.connected() == 0);
            tell("the same later", clients);
            assertTrue(clients.answered(408) > 0, "the others are ended");
        }
    }

    @Test
    void headersThatAreNotFinishedAreEnded() throws Exception {
        try (var clients = Stalled.connect(SERVER.url(), 1_500, bytes(POST + "x-more: "))) {
            clients.send();
            clients.drip(Duration.ofSeconds(14));
            tell("1,500 half-sent headers, a byte a second", clients);

            assertEquals(0, clients.connected());
        }
    }

    @Test
    void aSlowAndSteadyUploadIsReceived() throws Exception {
        String query = "{\"query\":\"{ __typename }\"}";
        int length = 32_000;
        try (var client = Stalled.connect(SERVER.url(), 1, bytes(POST + "content-length: " + length + "\r\n\r\n"))) {
            client.send();
            for (int sent = 0; sent < length - query.length(); sent += 2_000) {
                client.sendNow(bytes(" ".repeat(Math.min(2_000, length - query.length() - sent))));
                Thread.sleep(700);
            }
            client.sendNow(bytes(query));

            await().atMost(Duration.ofSeconds(10)).until(() -> client.answered(200) == 1);
        }
    }

    /** As many as there may be, each with as much as costs nothing of the budget. Whoever comes later is not let in. */
    @Test
    void thereAreNoMoreConnectionsThanTheHeapHasRoomFor() throws Exception {
        int most = Besieged.MEGABYTES * 16;
        byte[] unfinished = bytes(POST + "content-length: 255000\r\n\r\n" + "x".repeat(8_000));
        try (var clients = Stalled.connect(SERVER.url(), most + 200, unfinished)) {
            clients.send();
            Thread.sleep(2_000);
            int connected = clients.connected();
            System.out.printf("%d connections of %d%n", connected, most + 200);

            assertTrue(connected <= most && connected > most - 100, connected + " connections");
        }
    }
}
