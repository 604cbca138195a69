package id.kalimantan.figures.subscription;

import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.http.GraphQLRequest;
import id.kalimantan.figures.http.Json;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client's connection in the protocol graphql-transport-ws. Messages are received on its event loop, and sent from
 * any thread. SmallRye's own handler of the protocol executes without our limits, and holds what a slow client does not
 * take ({@code SubscriptionLimitsTest}).
 */
final class Subscriber {
    private static final int MOST_UNSENT = 1 << 20;

    /** The client's address. */
    final String client;

    private final ServerWebSocket socket;
    private final Subscribers server;
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private boolean initialised;
    private boolean alive = true;

    /** The operations of a client are executed one after another, so what is answered was subscribed before. */
    private Future<Void> last = Future.succeededFuture();

    Subscriber(Vertx vertx, ServerWebSocket socket, String client, Subscribers server) {
        this.socket = socket;
        this.client = client;
        this.server = server;
        var reader = new MessageReader(this, server.budget.new Holding(client));
        long init = vertx.setTimer(server.config.initTimeout().toMillis(), timer -> {
            if (!initialised) {
                close(4408, "Connection initialisation timeout");
            }
        });
        long ping = vertx.setPeriodic(server.config.ping().toMillis(), timer -> ping());
        socket.setWriteQueueMaxSize(MOST_UNSENT)
                .frameHandler(reader)
                .pongHandler(pong -> alive = true)
                .exceptionHandler(broken -> socket.close())
                .closeHandler(closed -> {
                    vertx.cancelTimer(init);
                    vertx.cancelTimer(ping);
                    reader.forget();
                    subscriptions.values().forEach(this::remove);
                    server.closed(this);
                });
    }

    Stream<Subscription> subscriptions() {
        return subscriptions.values().stream();
    }

    boolean has(Subscription subscription) {
        return subscriptions.get(subscription.id) == subscription;
    }

    /** Returns false when it has ended before. */
    boolean remove(@Nullable Subscription subscription) {
        if (subscription == null || !subscriptions.remove(subscription.id, subscription)) {
            return false;
        }
        subscription.release();
        server.operations.giveBack(client, 1);
        return true;
    }

    private void ping() {
        if (alive) {
            alive = false;
            socket.writePing(Buffer.buffer());
        } else {
            socket.close();
        }
    }

    void receive(String text) {
        alive = true;
        try {
            Message message = Json.read(text, Message.class, "A message");
            switch (String.valueOf(message.type())) {
                case "connection_init" -> init();
                case "ping" -> send(new Message("pong", null, message.payload()));
                case "pong" -> {}
                case "subscribe" -> subscribe(message.requireId(), Json.write(message.payload()));
                case "complete" -> remove(subscriptions.get(message.requireId()));
                default -> throw new RequestError(ErrorCode.BAD_REQUEST, "There is no message of this type");
            }
        } catch (RequestError invalid) {
            close(4400, String.valueOf(invalid.getMessage()));
        }
    }

    private void init() {
        if (initialised) {
            close(4429, "Too many initialisation requests");
        } else {
            initialised = true;
            send(new Message("connection_ack", null, null));
        }
    }

    /** Until its turn comes the request is kept as a text, whose size in memory is known. */
    private void subscribe(String id, String payload) {
        GraphQLRequest.ofPayload(payload);
        if (!initialised) {
            close(4401, "Unauthorized");
        } else if (subscriptions.containsKey(id)) {
            close(4409, "Subscriber for this id already exists");
        } else if (subscriptions.size() >= server.config.perConnection() || !server.operations.take(client, 1)) {
            var most = "A connection has at most %d operations at a time, and all connections of a client %d."
                    .formatted(server.config.perConnection(), server.config.perClient());
            send(Message.error(id, List.of(CodedError.of(ErrorCode.TOO_MANY_SUBSCRIPTIONS, most))));
        } else {
            var subscription = new Subscription(id, this, server.budget);
            subscriptions.put(id, subscription);
            if (subscription.hold(2L * payload.length())) {
                last = last.transform(done ->
                        has(subscription) ? server.executor.begin(subscription, payload) : Future.succeededFuture());
            }
        }
    }

    void send(Message message) {
        if (!socket.isClosed() && socket.writeQueueFull()) {
            close(1013, "The client is too slow");
        } else {
            socket.writeTextMessage(Json.write(message));
        }
    }

    /** @param reason of at most 123 bytes */
    void close(int code, String reason) {
        socket.close((short) code, reason);
    }
}
