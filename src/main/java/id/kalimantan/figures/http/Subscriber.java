package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A client's connection in the protocol graphql-transport-ws. Messages are received on its event loop, and sent from
 * any thread.
 */
final class Subscriber {
    private static final int LONGEST_REASON = 100;
    private static final int MOST_UNSENT = 1 << 20;

    private final ServerWebSocket socket;
    private final Subscribers server;
    private final SubscriptionConfig config;
    private final Runnable end;
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private boolean initialised;

    /** The operations of a client are executed one after another, so what is answered was subscribed before. */
    private Future<Void> last = Future.succeededFuture();

    private boolean alive = true;

    Subscriber(ServerWebSocket socket, Subscribers server, SubscriptionConfig config, Runnable end) {
        this.socket = socket;
        this.server = server;
        this.config = config;
        this.end = end;
    }

    void open(Vertx vertx) {
        long init = vertx.setTimer(config.initTimeout().toMillis(), timer -> {
            if (!initialised) {
                close(4408, "Connection initialisation timeout");
            }
        });
        long ping = vertx.setPeriodic(config.ping().toMillis(), timer -> ping());
        socket.setWriteQueueMaxSize(MOST_UNSENT)
                .textMessageHandler(this::receive)
                .binaryMessageHandler(message -> close(4400, "Messages are text"))
                .pongHandler(pong -> alive = true)
                .exceptionHandler(broken -> socket.close())
                .closeHandler(closed -> {
                    vertx.cancelTimer(init);
                    vertx.cancelTimer(ping);
                    subscriptions.clear();
                    server.closed(this);
                    end.run();
                });
    }

    Collection<Subscription> subscriptions() {
        return subscriptions.values();
    }

    private void ping() {
        if (alive) {
            alive = false;
            socket.writePing(Buffer.buffer());
        } else {
            socket.close();
        }
    }

    @SuppressWarnings("unchecked")
    private void receive(String text) {
        alive = true;
        try {
            Map<String, ?> message = Json.read(text, Map.class, "A message");
            switch (String.valueOf(message.get("type"))) {
                case "connection_init" -> init();
                case "ping" -> send(message("pong", null, message.get("payload")));
                case "pong" -> alive = true;
                case "subscribe" -> subscribe(id(message), message.get("payload"));
                case "complete" -> subscriptions.remove(id(message));
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
            send(message("connection_ack", null, null));
        }
    }

    @SuppressWarnings("unchecked")
    private void subscribe(String id, @Nullable Object payload) {
        if (!(payload instanceof Map)) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "The payload must be an object");
        }
        var subscription = new Subscription(this, id);
        if (!initialised) {
            close(4401, "Unauthorized");
        } else if (subscriptions.putIfAbsent(id, subscription) != null) {
            close(4409, "Subscriber for " + id + " already exists");
        } else if (subscriptions.size() > config.perConnection()) {
            subscription.fail(List.of(CodedError.of(
                    ErrorCode.TOO_MANY_SUBSCRIPTIONS,
                    "A connection has at most " + config.perConnection() + " operations at a time.")));
        } else {
            GraphQLRequest request = server.read((Map<String, @Nullable Object>) payload);
            last = last.transform(done ->
                    isOpen(subscription) ? server.begin(subscription, request).mapEmpty() : Future.succeededFuture());
        }
    }

    private static String id(Map<String, ?> message) {
        if (message.get("id") instanceof String id && !id.isEmpty()) {
            return id;
        }
        throw new RequestError(ErrorCode.BAD_REQUEST, "The id must be a string that is not empty");
    }

    /** What nobody waits for any more is not sent. */
    void send(Subscription subscription, String type, @Nullable Object payload) {
        if (isOpen(subscription)) {
            send(message(type, subscription.id(), payload));
        }
    }

    private boolean isOpen(Subscription subscription) {
        return subscriptions.get(subscription.id()) == subscription;
    }

    /** Sends the last message. The id is free before it is sent, for the client may use it again at once. */
    void end(Subscription subscription, String type, @Nullable Object payload) {
        if (subscriptions.remove(subscription.id(), subscription)) {
            send(message(type, subscription.id(), payload));
        }
    }

    private static String message(String type, @Nullable String id, @Nullable Object payload) {
        var message = new LinkedHashMap<String, Object>();
        message.put("type", type);
        if (id != null) {
            message.put("id", id);
        }
        if (payload != null) {
            message.put("payload", payload);
        }
        return Json.write(message);
    }

    private void send(String message) {
        if (socket.isClosed()) {
            return;
        }
        if (socket.writeQueueFull()) {
            close(1013, "The client is too slow");
        } else {
            socket.writeTextMessage(message);
        }
    }

    /** Has ended when the client is told: whether it answers is its own affair. */
    void close(int code, String reason) {
        if (!socket.isClosed()) {
            socket.close((short) code, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                    .onComplete(told -> end.run());
        }
    }
}
