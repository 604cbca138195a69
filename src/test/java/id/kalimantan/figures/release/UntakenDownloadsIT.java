package id.kalimantan.figures.release;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that ask for large files and do not take them: the files take a limited part of the disk, for a limited time. */
@Tag("attack")
class UntakenDownloadsIT {
    private static final int FIGURES = 30_000;
    private static final long MEGABYTE = 1 << 20;

    @Test
    void filesThatNobodyTakesDoNotFillTheDisk(@TempDir Path folder) throws Exception {
        try (var identities = new IdentityProvider()) {
            var settings = new TreeMap<>(identities.configuration());
            settings.put("FIGURES_LIMITS_DOWNLOADS_SIZE", "100M");
            try (var server = Server.start(
                    ScratchDatabases.blank(), settings, "-Xmx256m", "-Djava.io.tmpdir=" + folder.toAbsolutePath())) {
                publish(server, identities.token("editor", Publisher.ROLE), folder);

                attack(server, folder, "/figures.csv");
                attack(server, folder, "/releases/current.zip");
            }
        }
    }

    private static void publish(Server server, String token, Path folder) throws IOException {
        var files = new SyntheticFiles();
        Path figures = folder.resolve("figures.csv");
        files.writeFigures(figures, FIGURES, 7);
        given().header("Authorization", "Bearer " + token)
                .multiPart("sources", "sources.csv", (Csv.SOURCES + "\n" + SyntheticFiles.SOURCE).getBytes(UTF_8))
                .multiPart("figures", figures.toFile())
                .post(server.url() + "/publish")
                .then()
                .statusCode(200);
        Files.delete(figures);
    }

    private static void attack(Server server, Path folder, String path) throws Exception {
        List<Socket> clients = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        try {
            for (int i = 0; i < 20; i++) {
                clients.add(ask(server, path));
                statuses.merge(status(clients.get(i)), 1, Integer::sum);
            }
            long bytes = size(folder);
            System.out.printf(
                    "20 clients that take nothing of %s: statuses %s, %d MB on disk%n",
                    path, statuses, bytes / MEGABYTE);

            assertTrue(bytes <= 50 * MEGABYTE, bytes + " bytes on disk");
            assertEquals(
                    200, Client.of(server.url()).post("{ region { code } }").status());
            await().atMost(Duration.ofSeconds(40)).until(() -> size(folder) == 0);
            clients.add(ask(server, path));
            assertEquals(200, status(clients.get(clients.size() - 1)));
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    private static Socket ask(Server server, String path) throws IOException {
        URI address = URI.create(server.url());
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nhost: a\r\n\r\n").getBytes(UTF_8));
        return socket;
    }

    private static int status(Socket client) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8), 20);
        return Integer.parseInt(reader.readLine().split(" ", 3)[1]);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().startsWith("download"))
                    .mapToLong(it -> it.toFile().length())
                    .sum();
        }
    }
}
