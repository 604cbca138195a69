package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An ordinary client that asks again and again, each time on a connection of its own. */
final class Probe implements AutoCloseable {
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final URI server;
    private final Thread thread = new Thread(this::run, "probe");
    private volatile boolean ended;
    private long slowest;

    private Probe(URI server) {
        this.server = server;
    }

    static Probe start(String server) {
        var probe = new Probe(URI.create(server));
        probe.thread.start();
        return probe;
    }

    /** Of a query that comes with so many spaces; 0 for no answer. */
    static int status(URI server, int spaces) {
        String query = "{\"query\":\"{ __typename }\"" + " ".repeat(spaces) + "}";
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: "
                                    + query.length() + "\r\n\r\n" + query)
                            .getBytes(ISO_8859_1));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            String line = reader.readLine();
            return line == null ? 0 : Integer.parseInt(line.split(" ", 3)[1]);
        } catch (IOException noAnswer) {
            return 0;
        }
    }

    private void run() {
        while (!ended) {
            long start = System.nanoTime();
            int status = status(server, 0);
            record(status, (System.nanoTime() - start) / 1_000_000);
            try {
                Thread.sleep(20);
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    private synchronized void record(int status, long millis) {
        statuses.merge(status, 1, Integer::sum);
        slowest = Math.max(slowest, millis);
    }

    /** Until it has been answered so often, or for a minute. */
    void awaitAnswers(int count) throws InterruptedException {
        for (int i = 0; i < 600 && answers() < count; i++) {
            Thread.sleep(100);
        }
    }

    private synchronized int answers() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The statuses until now; what is told from now on is of later answers. */
    synchronized List<Integer> restart() {
        List<Integer> all = List.copyOf(statuses.keySet());
        statuses.clear();
        slowest = 0;
        return all;
    }

    @Override
    public synchronized String toString() {
        return statuses + ", the slowest after " + slowest + " ms";
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.join();
    }
}
