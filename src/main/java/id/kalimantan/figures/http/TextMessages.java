package id.kalimantan.figures.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Puts a client's messages together from their frames. Vert.x does so too, but unfinished messages of many clients then fill
 * the heap, and it reads what is not UTF-8 as if it were ({@code SubscriptionLimitsTest}).
 */
final class TextMessages implements Handler<WebSocketFrame> {
    private static final int LONGEST = 256 * 1024;

    private final Budget.Holding holding;
    private final Handler<String> receiver;
    private final Closing closing;
    private Buffer parts = Buffer.buffer();

    /** Ends the connection with a code of RFC 6455 or of the protocol. */
    interface Closing {
        void close(int code, String reason);
    }

    TextMessages(Budget.Holding holding, Handler<String> receiver, Closing closing) {
        this.holding = holding;
        this.receiver = receiver;
        this.closing = closing;
    }

    @Override
    public void handle(WebSocketFrame frame) {
        if (frame.isBinary()) {
            closing.close(4400, "Messages are text");
        } else if (frame.isText() || frame.isContinuation()) {
            add(frame.binaryData(), frame.isFinal());
        }
    }

    private void add(Buffer part, boolean last) {
        if (parts.length() + part.length() > LONGEST) {
            closing.close(1009, "The message is too long");
        } else if (!holding.add(part.length())) {
            closing.close(1013, "The server is receiving too much at once");
        } else {
            parts.appendBuffer(part);
            if (last) {
                byte[] message = parts.getBytes();
                end();
                receive(message);
            }
        }
    }

    private void receive(byte[] message) {
        try {
            receiver.handle(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(message))
                    .toString());
        } catch (CharacterCodingException malformed) {
            closing.close(1007, "The message is not UTF-8");
        }
    }

    /** Forgets what has been received of a message. */
    void end() {
        holding.removeAll();
        parts = Buffer.buffer();
    }
}
