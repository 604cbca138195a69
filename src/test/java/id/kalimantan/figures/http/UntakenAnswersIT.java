package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients that ask for much and take nothing of it. Others are answered meanwhile. */
@Tag("attack")
class UntakenAnswersIT {
    private static final String PAGE = " regions(first: 100) { nodes { id code name level isoCode timeZone aliases } }";

    /** Some 200 KB. */
    private static final String QUERY = "/graphql?query=" + URLEncoder.encode("{" + pages(24) + "}", UTF_8);

    @RegisterExtension
    static final Besieged SERVER = new Besieged(Map.of());

    private final List<Socket> clients = new ArrayList<>();

    private static String pages(int count) {
        var pages = new StringBuilder();
        for (int i = 0; i < count; i++) {
            pages.append(" a").append(i).append(':').append(PAGE);
        }
        return pages.toString();
    }

    @AfterEach
    void leave() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
    }

    @Test
    void manyRequestsOfOneConnection() throws Exception {
        attack(1, 1_000);
    }

    @Test
    void someRequestsOfManyConnections() throws Exception {
        attack(200, 30);
    }

    private void attack(int connections, int requests) throws Exception {
        for (int i = 0; i < connections; i++) {
            clients.add(connect());
        }
        for (Socket client : clients) {
            ask(client, requests);
        }
        SERVER.tell("%d connections ask %d times for 200 KB and take nothing".formatted(connections, requests));

        await().atMost(Duration.ofSeconds(40)).until(() -> open() == 0);
        SERVER.tell("the same later");
    }

    private static Socket connect() throws IOException {
        URI address = URI.create(SERVER.url());
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        return socket;
    }

    /** The server may end the connection before it has all. */
    private static void ask(Socket client, int times) {
        byte[] request = ("GET " + QUERY + " HTTP/1.1\r\nhost: a\r\n\r\n").getBytes(UTF_8);
        try {
            for (int i = 0; i < times; i++) {
                client.getOutputStream().write(request);
            }
        } catch (IOException ended) {
            // as it is meant to
        }
    }

    /** How many connections the server has not ended. */
    private long open() {
        return clients.stream().filter(UntakenAnswersIT::isOpen).count();
    }

    private static boolean isOpen(Socket client) {
        try {
            client.getOutputStream().write('x');
            return true;
        } catch (IOException ended) {
            return false;
        }
    }
}
