package id.kalimantan.figures.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client that speaks graphql-transport-ws, word for word. */
public final class GraphQLSocket implements AutoCloseable, WebSocket.Listener {
    public static final String PROTOCOL = "graphql-transport-ws";

    private static final int PATIENCE = 60;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder parts = new StringBuilder();
    private final WebSocket socket;
    private volatile boolean deaf;

    private GraphQLSocket(String server, String protocol, Map<String, String> headers) throws Exception {
        var builder = HTTP.newWebSocketBuilder().subprotocols(protocol);
        headers.forEach(builder::header);
        socket = builder.buildAsync(URI.create(server.replace("http:", "ws:") + "/graphql"), this)
                .get(PATIENCE, TimeUnit.SECONDS);
    }

    /** The address of the application that is tested. */
    static String here() {
        return "http://localhost:" + RestAssured.port;
    }

    /** Not yet initialised. */
    static GraphQLSocket connect() throws Exception {
        return new GraphQLSocket(here(), PROTOCOL, Map.of());
    }

    /** Ready to subscribe. */
    static GraphQLSocket open() throws Exception {
        return open(here());
    }

    /** Ready to subscribe at another server. */
    public static GraphQLSocket open(String server) throws Exception {
        return open(server, Map.of());
    }

    /** The same with further headers. */
    static GraphQLSocket open(String server, Map<String, String> headers) throws Exception {
        var socket = new GraphQLSocket(server, PROTOCOL, headers);
        socket.send(new JsonObject().put("type", "connection_init"));
        assertEquals("connection_ack", socket.next().getString("type"));
        return socket;
    }

    /** The same at the application that is tested. */
    public static GraphQLSocket open(Map<String, String> headers) throws Exception {
        return open(here(), headers);
    }

    /** The status with which the server refuses to open a WebSocket; 101 when it doesn't. */
    static int refusal() throws Exception {
        return refusal(PROTOCOL, Map.of());
    }

    public static int refusal(String protocol, Map<String, String> headers) throws Exception {
        return refusal(here(), protocol, headers);
    }

    /** The same at another server. */
    public static int refusal(String server, String protocol, Map<String, String> headers) throws Exception {
        try {
            new GraphQLSocket(server, protocol, headers).close();
            return 101;
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
                return handshake.getResponse().statusCode();
            }
            throw refused;
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        parts.append(part);
        if (last) {
            messages.add(new JsonObject(parts.toString()));
            parts.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** A stage that never completes keeps the client from answering. */
    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return deaf ? new CompletableFuture<>() : null;
    }

    /** From now on the client doesn't answer when the server closes the connection. */
    public void turnDeaf() {
        deaf = true;
    }

    public void send(JsonObject message) {
        sendText(message.encode());
    }

    void sendText(String text) {
        socket.sendText(text, true).join();
    }

    void sendBytes() {
        socket.sendBinary(ByteBuffer.wrap(new byte[] {'{', '}'}), true).join();
    }

    public void subscribe(String id, String document) {
        subscribe(id, document, new JsonObject());
    }

    void subscribe(String id, String document, JsonObject variables) {
        send(new JsonObject()
                .put("type", "subscribe")
                .put("id", id)
                .put("payload", new JsonObject().put("query", document).put("variables", variables)));
    }

    /** How many messages have come that nobody has looked at. */
    int waiting() {
        return messages.size();
    }

    public JsonObject next() throws InterruptedException {
        JsonObject message = messages.poll(PATIENCE, TimeUnit.SECONDS);
        assertNotNull(message, "no message came");
        return message;
    }

    /** The next message, which has to be of the type and for the id. */
    public JsonObject next(String type, String id) throws InterruptedException {
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

    public int closeCode() throws Exception {
        return closed.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** The server may have closed it before. */
    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                .handle((done, closedAlready) -> done)
                .join();
    }
}
