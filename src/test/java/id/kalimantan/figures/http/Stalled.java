package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Many clients that begin a request and stop in the middle of it. */
final class Stalled implements AutoCloseable {
    private final List<Client> clients = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(32);
    private final byte[] beginning;

    private Stalled(byte[] beginning) {
        this.beginning = beginning;
    }

    private static final class Client {
        private final Socket socket;
        private int status;
        private boolean gone;

        Client(Socket socket) {
            this.socket = socket;
        }

        void send(byte[] bytes) {
            try {
                socket.getOutputStream().write(bytes);
            } catch (IOException ended) {
                look();
                gone = true;
            }
        }

        /** Reads what has come. */
        void look() {
            try {
                socket.setSoTimeout(5);
                InputStream input = socket.getInputStream();
                byte[] part = new byte[2_000];
                while (!gone) {
                    int length = input.read(part);
                    if (length < 0) {
                        gone = true;
                    } else if (status == 0) {
                        status = Integer.parseInt(new String(part, 0, length, ISO_8859_1).split(" ", 3)[1]);
                    }
                }
            } catch (SocketTimeoutException stillThere) {
                // as it is meant to
            } catch (IOException ended) {
                gone = true;
            }
        }
    }

    static Stalled connect(String server, int count, byte[] beginning) throws IOException {
        var stalled = new Stalled(beginning);
        URI uri = URI.create(server);
        for (int i = 0; i < count; i++) {
            stalled.clients.add(new Client(new Socket(uri.getHost(), uri.getPort())));
        }
        return stalled;
    }

    void send() throws InterruptedException {
        sendNow(beginning);
    }

    void sendNow(byte[] bytes) throws InterruptedException {
        List<Callable<Void>> work = new ArrayList<>();
        clients.forEach(client -> work.add(() -> {
            if (!client.gone) {
                client.send(bytes);
            }
            return null;
        }));
        threads.invokeAll(work);
    }

    /** A byte a second of each. */
    void drip(Duration time) throws InterruptedException {
        for (int i = 0; i < time.toSeconds(); i++) {
            Thread.sleep(1_000);
            sendNow(new byte[] {'x'});
        }
    }

    private void look() {
        List<Callable<Void>> work = new ArrayList<>();
        clients.forEach(client -> work.add(() -> {
            client.look();
            return null;
        }));
        try {
            threads.invokeAll(work);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int connected() {
        look();
        return (int) clients.stream().filter(client -> !client.gone).count();
    }

    long answered(int status) {
        look();
        return clients.stream().filter(client -> client.status == status).count();
    }

    Map<Integer, Integer> statuses() {
        var counts = new TreeMap<Integer, Integer>();
        clients.forEach(client -> counts.merge(client.status, 1, Integer::sum));
        return counts;
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (Client client : clients) {
            client.socket.close();
        }
    }
}
