package id.kalimantan.figures.operations;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that ask the replicas in turn, all the time, through what does the work of a Service: it leaves out replicas
 * that are told to end, half a second late, and where one refuses a connection it tries the next once.
 */
final class Load implements AutoCloseable {
    /** Each client sends the same query and one that nobody has asked before, by turns. */
    private static final String CACHED = "query Cached { region(code: \"61\") { name } }";

    private static final String FRESH = "query Fresh { fresh%d: region(code: \"61\") { name } }";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Replica> replicas;
    private final ExecutorService clients;
    private volatile boolean ending;

    Load(List<Replica> replicas, int size) {
        this.replicas = replicas;
        clients = Executors.newFixedThreadPool(size);
        for (int i = 0; i < size; i++) {
            clients.execute(this::askAllTheTime);
        }
    }

    private void askAllTheTime() {
        while (!ending) {
            int number = turn.incrementAndGet();
            boolean fresh = number % 2 == 0;
            var begin = Instant.now();
            var result = ask(number, fresh ? FRESH.formatted(number) : CACHED);
            answers.add(new Answer(fresh, begin, Duration.between(begin, Instant.now()), result));
            pause();
        }
    }

    /** Returns "data", an error's code, or what went wrong that must not. */
    private String ask(int number, String query) {
        try {
            return judge(send(number / 2, query));
        } catch (ConnectException refused) {
            try {
                return judge(send(number / 2 + 1, query));
            } catch (IOException e) {
                return Answer.FAILURE + e;
            }
        } catch (IOException e) {
            return Answer.FAILURE + e;
        }
    }

    private HttpResponse<String> send(int turn, String query) throws IOException {
        List<Replica> serving = replicas.stream().filter(Replica::isInService).toList();
        URI address = serving.get(turn % serving.size()).graphql();
        try {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/json")
                            .timeout(Duration.ofSeconds(20))
                            .POST(BodyPublishers.ofString(
                                    new JsonObject().put("query", query).encode()))
                            .build(),
                    BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static String judge(HttpResponse<String> response) {
        try {
            var body = new JsonObject(response.body());
            var errors = body.getJsonArray("errors");
            if (errors == null) {
                return response.statusCode() == 200 ? Answer.DATA : Answer.FAILURE + response;
            }
            var extensions = errors.getJsonObject(0).getJsonObject("extensions");
            var code = extensions == null ? null : extensions.getString("code");
            return code == null || code.equals("INTERNAL") ? Answer.FAILURE + body : code;
        } catch (DecodeException e) {
            return Answer.FAILURE + response + " " + response.body();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What has been answered so far. */
    Answers soFar() {
        return new Answers(List.copyOf(answers));
    }

    /** Ends the clients and returns all that was answered. */
    Answers end() throws InterruptedException {
        close();
        return soFar();
    }

    @Override
    public void close() throws InterruptedException {
        ending = true;
        clients.shutdown();
        if (!clients.awaitTermination(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a request hangs");
        }
    }
}
