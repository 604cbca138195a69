package id.kalimantan.figures.subscription;

import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.http.Budget;
import id.kalimantan.figures.http.Json;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;

/**
 * Puts a client's messages together from their frames. Vert.x does so too, but unfinished messages of many clients then fill
 * the heap, and it reads what is not UTF-8 as if it were ({@code SubscriptionLimitsTest}).
 */
final class MessageReader implements Handler<WebSocketFrame> {
    private static final int LONGEST = 256 * 1024;

    private final Subscriber subscriber;
    private final Budget.Holding holding;
    private Buffer message = Buffer.buffer();

    MessageReader(Subscriber subscriber, Budget.Holding holding) {
        this.subscriber = subscriber;
        this.holding = holding;
    }

    @Override
    public void handle(WebSocketFrame frame) {
        if (frame.isBinary()) {
            subscriber.close(4400, "Messages are text");
        } else if (frame.isText() || frame.isContinuation()) {
            add(frame.binaryData(), frame.isFinal());
        }
    }

    private void add(Buffer part, boolean last) {
        if (message.length() + part.length() > LONGEST) {
            subscriber.close(1009, "The message is too long");
        } else if (!holding.add(part.length())) {
            subscriber.close(1013, "The server is receiving too much at once");
        } else {
            message.appendBuffer(part);
            if (last) {
                receive(forget());
            }
        }
    }

    private void receive(Buffer whole) {
        try {
            subscriber.receive(Json.utf8(whole.getBytes()));
        } catch (RequestError malformed) {
            subscriber.close(1007, "The message is not UTF-8");
        }
    }

    /** What has been received of a message, and takes no room any more. */
    Buffer forget() {
        holding.removeAll();
        Buffer received = message;
        message = Buffer.buffer();
        return received;
    }
}
