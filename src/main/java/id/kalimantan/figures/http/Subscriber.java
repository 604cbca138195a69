package id.kalimantan.figures.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Operation;
import id.kalimantan.figures.graphql.RequestError;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A client's connection in the protocol graphql-transport-ws. Messages are received on its event loop, and sent from
 * any thread. SmallRye's own handler of the protocol executes without our limits, and holds what a slow client does not
 * take ({@code SubscriptionLimitsTest}).
 */
final class Subscriber {
    private static final int LONGEST_REASON = 100;
    private static final int MOST_UNSENT = 1 << 20;

    /** What the values of JSON take in memory, such as texts of one character in a list. */
    private static final int BYTES_A_CHARACTER = 16;

    private final ServerWebSocket socket;
    private final String client;
    private final Subscribers server;
    private final HttpConfig.Subscriptions config;
    private final Runnable end;
    private final TextMessages messages;
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private boolean initialised;

    /** The operations of a client are executed one after another, so what is answered was subscribed before. */
    private Future<Void> last = Future.succeededFuture();

    private boolean alive = true;

    @RegisterForReflection // for JSON
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Message(
            @Nullable String type,
            @Nullable String id,
            @Nullable Object payload) {}

    /** An operation that the client asked for, under an id of its own. */
    final class Subscription {
        private final String id;
        private final AtomicLong weight = new AtomicLong();
        private volatile @Nullable Operation active;

        private Subscription(String id) {
            this.id = id;
        }

        /** From now on it is told of each release. Returns false when there is no room for it. */
        boolean activate(Operation prepared) {
            long variables = Json.write(prepared.variables()).length();
            if (!weigh(prepared.document().weight() + BYTES_A_CHARACTER * variables)) {
                fail(List.of(tooMuch()));
                return false;
            }
            active = prepared;
            return true;
        }

        /** Takes so much of the budget from now on. */
        private boolean weigh(long bytes) {
            if (!server.budget().take(client, bytes)) {
                return false;
            }
            server.budget().giveBack(client, weight.getAndSet(bytes));
            if (!isOpen()) {
                server.budget().giveBack(client, weight.getAndSet(0));
            }
            return true;
        }

        /** Returns false when it has ended before. */
        private boolean leave() {
            if (!subscriptions.remove(id, this)) {
                return false;
            }
            server.budget().giveBack(client, weight.getAndSet(0));
            server.subscriptions().giveBack(client, 1);
            return true;
        }

        /** What is executed for each release; null when it is a query, or not prepared yet. */
        @Nullable
        Operation active() {
            return active;
        }

        private boolean isOpen() {
            return subscriptions.get(id) == this;
        }

        /** What nobody waits for any more is not sent. */
        void next(ExecutionResult result) {
            if (isOpen()) {
                send(new Message("next", id, result.toSpecification()));
            }
        }

        void fail(List<? extends GraphQLError> errors) {
            end("error", errors.stream().map(GraphQLError::toSpecification).toList());
        }

        void complete() {
            end("complete", null);
        }

        /** Sends the last message. The id is free before it is sent, for the client may use it again at once. */
        private void end(String type, @Nullable Object payload) {
            if (leave()) {
                send(new Message(type, id, payload));
            }
        }
    }

    /** @param end called when the server need not wait for this client any more */
    Subscriber(
            ServerWebSocket socket, String client, Subscribers server, HttpConfig.Subscriptions config, Runnable end) {
        this.socket = socket;
        this.client = client;
        this.server = server;
        this.config = config;
        this.end = end;
        messages = new TextMessages(server.budget().new Holding(client), this::receive, this::close);
    }

    void open(Vertx vertx) {
        long init = vertx.setTimer(config.initTimeout().toMillis(), timer -> {
            if (!initialised) {
                close(4408, "Connection initialisation timeout");
            }
        });
        long ping = vertx.setPeriodic(config.ping().toMillis(), timer -> ping());
        socket.setWriteQueueMaxSize(MOST_UNSENT)
                .frameHandler(messages)
                .pongHandler(pong -> alive = true)
                .exceptionHandler(broken -> socket.close())
                .closeHandler(closed -> {
                    vertx.cancelTimer(init);
                    vertx.cancelTimer(ping);
                    messages.end();
                    subscriptions.values().forEach(Subscription::leave);
                    server.closed(this);
                    end.run();
                });
    }

    /** The client's address. */
    String client() {
        return client;
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

    private void receive(String text) {
        alive = true;
        try {
            Message message = Json.read(text, Message.class, "A message");
            switch (String.valueOf(message.type)) {
                case "connection_init" -> init();
                case "ping" -> send(new Message("pong", null, message.payload));
                case "pong" -> alive = true;
                case "subscribe" -> subscribe(id(message), Json.write(message.payload));
                case "complete" -> complete(id(message));
                default -> throw new RequestError(ErrorCode.BAD_REQUEST, "There is no message of this type");
            }
        } catch (RequestError invalid) {
            close(4400, String.valueOf(invalid.getMessage()));
        }
    }

    private static String id(Message message) {
        if (message.id == null || message.id.isEmpty()) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "The id must be a string that is not empty");
        }
        return message.id;
    }

    private void init() {
        if (initialised) {
            close(4429, "Too many initialisation requests");
        } else {
            initialised = true;
            send(new Message("connection_ack", null, null));
        }
    }

    private void complete(String id) {
        Subscription subscription = subscriptions.get(id);
        if (subscription != null) {
            subscription.leave();
        }
    }

    /** Until its turn comes the request is kept as a text, whose size in memory is known. */
    private void subscribe(String id, String payload) {
        GraphQLRequest.ofPayload(payload);
        var subscription = new Subscription(id);
        if (!initialised) {
            close(4401, "Unauthorized");
        } else if (subscriptions.containsKey(id)) {
            close(4409, "Subscriber for " + id + " already exists");
        } else if (subscriptions.size() >= config.perConnection()) {
            refuse(id, tooMany("A connection", config.perConnection()));
        } else if (!server.subscriptions().take(client, 1)) {
            refuse(id, tooMany("A client", config.perClient()));
        } else if (subscriptions.put(id, subscription) == null && !subscription.weigh(2L * payload.length())) {
            subscription.fail(List.of(tooMuch()));
        } else {
            last = last.transform(
                    done -> subscription.isOpen() ? server.begin(subscription, payload) : Future.succeededFuture());
        }
    }

    private static CodedError tooMany(String who, int most) {
        return CodedError.of(ErrorCode.TOO_MANY_SUBSCRIPTIONS, who + " has at most " + most + " operations at a time.");
    }

    private static CodedError tooMuch() {
        return CodedError.of(ErrorCode.UNAVAILABLE, "The server holds too many subscriptions: try again later.");
    }

    private void refuse(String id, CodedError error) {
        send(new Message("error", id, List.of(error.toSpecification())));
    }

    private void send(Message message) {
        if (socket.isClosed()) {
            return;
        }
        String text = Json.write(message);
        if (socket.writeQueueFull()) {
            close(1013, "The client is too slow");
        } else {
            socket.writeTextMessage(text);
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
