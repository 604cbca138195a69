package id.kalimantan.figures.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.Client.Answer;
import id.kalimantan.figures.operations.Outcomes.Outcome;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
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
            outcomes.add(new Outcome(fresh, begin, Duration.between(begin, Instant.now()), result));
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
                return Outcomes.FAILURE + e;
            }
        } catch (IOException e) {
            return Outcomes.FAILURE + e;
        }
    }

    private Answer send(int turn, String query) throws IOException {
        List<Replica> serving = replicas.stream().filter(Replica::isInService).toList();
        byte[] body = new JsonObject().put("query", query).encode().getBytes(UTF_8);
        return serving.get(turn % serving.size())
                .client()
                .trySend("POST", "/graphql", Map.of("content-type", Client.JSON), body);
    }

    private static String judge(Answer answer) {
        try {
            String code = answer.code();
            if (code.isEmpty()) {
                return answer.status() == 200 ? Outcomes.DATA : Outcomes.FAILURE + answer;
            }
            return code.equals("INTERNAL") ? Outcomes.FAILURE + answer.body() : code;
        } catch (DecodeException e) {
            return Outcomes.FAILURE + answer + " " + answer.body();
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
    Outcomes soFar() {
        return new Outcomes(List.copyOf(outcomes));
    }

    /** Ends the clients and returns all that was answered. */
    Outcomes end() throws InterruptedException {
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
