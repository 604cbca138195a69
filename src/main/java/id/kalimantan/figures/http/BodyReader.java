package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.inject.Singleton;

/**
 * Receives bodies into memory, all of them within one {@link Budget} until their requests are answered. Vert.x' own
 * BodyHandler bounds each body but not their sum, so that many unfinished ones fill the heap ({@code UnfinishedRequestsIT}).
 */
@Singleton
class BodyReader {
    private final Budget budget = new Budget(1);

    /** A body that is being received. */
    private final class Reception {
        private final RoutingContext context;
        private final long limit;
        private Buffer body = Buffer.buffer();
        private final Budget.Holding holding;
        private boolean ended;

        Reception(RoutingContext context, long limit) {
            this.context = context;
            this.limit = limit;
            holding = budget.new Holding(context.request().remoteAddress().host());
            context.addEndHandler(answered -> end());
        }

        /** What comes behind a body that was refused is not kept. */
        void receive(Buffer part) {
            if (ended || context.failed()) {
                return;
            }
            if (body.length() + part.length() > limit) {
                context.fail(413);
            } else if (!holding.add(part.length())) {
                context.fail(new RequestError(
                        ErrorCode.UNAVAILABLE, "The server is receiving too much at once: try again later."));
            } else {
                body.appendBuffer(part);
            }
        }

        void received() {
            if (!ended && !context.failed()) {
                ((RoutingContextInternal) context).setBody(body);
                context.next();
            }
        }

        /** The request may go on being sent when it has been refused. */
        private void end() {
            ended = true;
            body = Buffer.buffer();
            holding.removeAll();
        }
    }

    /** Goes on to the next handler when the body is there, or fails the request. */
    void read(RoutingContext context, long limit) {
        HttpServerRequest request = context.request();
        var internal = (RoutingContextInternal) context;
        if (internal.seenHandler(RoutingContextInternal.BODY_HANDLER) || !hasBody(request)) {
            context.next();
            return;
        }
        internal.visitHandler(RoutingContextInternal.BODY_HANDLER);
        long most = Math.min(limit, budget.limit());
        if (announced(request) > most) {
            context.fail(413);
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))
                && request.version() != HttpVersion.HTTP_1_0) {
            context.response().writeContinue();
        }
        var reception = new Reception(context, most);
        request.handler(reception::receive)
                .endHandler(end -> reception.received())
                .exceptionHandler(broken -> context.fail(400, broken))
                .resume();
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Netty has refused lengths that are no numbers. */
    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
