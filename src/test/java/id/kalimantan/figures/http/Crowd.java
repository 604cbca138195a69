package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Many clients at once, each on a connection of its own, that can vanish without waiting for their answers. */
public final class Crowd implements AutoCloseable {
    private final List<Socket> clients = new ArrayList<>();
    private final AtomicIntegerArray statuses = new AtomicIntegerArray(600);

    public void send(int count, String path) throws IOException {
        send(count, "GET " + path + " HTTP/1.1\r\nhost: localhost\r\n\r\n", true);
    }

    void post(int count, String body) throws IOException {
        send(
                count,
                "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: "
                        + body.length() + "\r\n\r\n" + body,
                false);
    }

    private void send(int count, String request, boolean read) throws IOException {
        for (int i = 0; i < count; i++) {
            Socket client = Sockets.open();
            clients.add(client);
            client.getOutputStream().write(request.getBytes(ISO_8859_1));
            client.getOutputStream().flush();
            if (read) {
                Thread reader = new Thread(() -> read(client));
                reader.setDaemon(true);
                reader.start();
            }
        }
    }

    private void read(Socket client) {
        try {
            var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
            statuses.incrementAndGet(Integer.parseInt(lines.readLine().split(" ", 3)[1]));
        } catch (IOException | RuntimeException gone) {
            statuses.incrementAndGet(0);
        }
    }

    /** How many were answered with the status, as soon as it is so many, or after fifteen seconds. */
    public int await(int status, int expected) throws InterruptedException {
        for (int i = 0; i < 300 && statuses.get(status) < expected; i++) {
            Thread.sleep(50);
        }
        return statuses.get(status);
    }

    /** The clients vanish. */
    @Override
    public void close() throws IOException {
        for (Socket client : clients) {
            client.setSoLinger(true, 0);
            client.close();
        }
        clients.clear();
    }
}
