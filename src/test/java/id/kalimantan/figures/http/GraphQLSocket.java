package id.kalimantan.figures.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client that speaks graphql-transport-ws, word for word. */
final class GraphQLSocket implements AutoCloseable {
    static final String PROTOCOL = "graphql-transport-ws";

    private static final int PATIENCE = 60;
    private static final Vertx VERTX = Vertx.vertx();

    private final WebSocket socket;
    private final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();

    private GraphQLSocket(WebSocket socket) {
        this.socket = socket;
        socket.textMessageHandler(text -> messages.add(new JsonObject(text)));
        socket.closeHandler(end -> closed.complete(String.valueOf(socket.closeStatusCode())));
    }

    /** Not yet initialised. */
    static GraphQLSocket connect() throws Exception {
        return connect(options());
    }

    static WebSocketConnectOptions options() {
        return new WebSocketConnectOptions()
                .setHost("localhost")
                .setPort(RestAssured.port)
                .setURI("/graphql")
                .addSubProtocol(PROTOCOL);
    }

    private static GraphQLSocket connect(WebSocketConnectOptions options) throws Exception {
        return VERTX.createWebSocketClient()
                .connect(options)
                .map(GraphQLSocket::new)
                .toCompletionStage()
                .toCompletableFuture()
                .get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Ready to subscribe. */
    static GraphQLSocket open() throws Exception {
        var socket = connect();
        socket.send(new JsonObject().put("type", "connection_init"));
        assertEquals("connection_ack", socket.next().getString("type"));
        return socket;
    }

    /** The status with which the server refuses to open a WebSocket. */
    static int refusal(WebSocketConnectOptions options) throws Exception {
        try {
            connect(options).close();
            return 101;
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof UpgradeRejectedException rejection) {
                return rejection.getStatus();
            }
            throw refused;
        }
    }

    void send(JsonObject message) {
        sendText(message.encode());
    }

    void sendText(String text) {
        socket.writeTextMessage(text);
    }

    void sendBytes() {
        socket.writeBinaryMessage(Buffer.buffer("{}"));
    }

    void subscribe(String id, String document) {
        subscribe(id, document, new JsonObject());
    }

    void subscribe(String id, String document, JsonObject variables) {
        send(new JsonObject()
                .put("type", "subscribe")
                .put("id", id)
                .put("payload", new JsonObject().put("query", document).put("variables", variables)));
    }

    JsonObject next() throws InterruptedException {
        JsonObject message = messages.poll(PATIENCE, TimeUnit.SECONDS);
        assertNotNull(message, "no message came");
        return message;
    }

    /** The next message, which has to be of the type and for the id. */
    JsonObject next(String type, String id) throws InterruptedException {
        JsonObject message = next();
        assertEquals(type + " " + id, message.getString("type") + " " + message.getString("id"), message::encode);
        return message;
    }

    /** Waits until the server has done all that was asked before. */
    void settle() throws InterruptedException {
        subscribe("settle", "{ __typename }");
        next("next", "settle");
        next("complete", "settle");
    }

    int closeCode() throws Exception {
        return Integer.parseInt(closed.get(PATIENCE, TimeUnit.SECONDS));
    }

    @Override
    public void close() {
        socket.close();
    }
}
