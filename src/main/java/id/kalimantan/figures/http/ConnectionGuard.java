package id.kalimantan.figures.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection whose client does not finish what it has begun: headers after a time, a body that brings too little in
 * a time. Vert.x only knows how long a connection is silent, which a client that sends a byte now and then never is
 * ({@code UnfinishedRequestsIT}). It sees the bytes first; behind the HTTP codec, {@link Messages} sees what they mean.
 */
final class ConnectionGuard extends ChannelInboundHandlerAdapter {
    private static final int CHECKS_PER_SECOND = 1;

    private enum Awaited {
        REQUEST,
        HEAD,
        BODY
    }

    private final long headTimeout;
    private final long bodyTimeout;
    private final long idleTimeout;
    private final long least;

    private Awaited awaited = Awaited.HEAD;
    private long since = System.nanoTime();
    private long received;
    private int unanswered;
    private boolean upgraded;
    private @Nullable ChannelHandlerContext messages;
    private @Nullable Future<?> checks;

    ConnectionGuard(HttpConfig.Connections config) {
        headTimeout = config.headTimeout().toNanos();
        bodyTimeout = config.bodyTimeout().toNanos();
        idleTimeout = config.idleTimeout().toNanos();
        least = config.minRate().asLongValue() * config.bodyTimeout().toSeconds();
    }

    /** What goes in and out as HTTP messages. */
    private final class Messages extends ChannelDuplexHandler {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest) {
                unanswered++;
                await(Awaited.BODY);
            }
            if (message instanceof LastHttpContent) {
                await(Awaited.REQUEST);
            }
            context.fireChannelRead(message);
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            boolean interim = message instanceof HttpResponse response && isInterim(response);
            if (message instanceof LastHttpContent && !interim) {
                unanswered--;
                since = System.nanoTime();
            }
            context.write(message, promise);
        }

        /** After 101 the connection is a WebSocket, which is no affair of ours. */
        private boolean isInterim(HttpResponse response) {
            upgraded |= response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS);
            return response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        checks = context.executor().scheduleAtFixedRate(() -> check(context), 1, CHECKS_PER_SECOND, TimeUnit.SECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (checks != null) {
            checks.cancel(false);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (messages == null) {
            listen(context);
        }
        if (awaited == Awaited.REQUEST) {
            await(Awaited.HEAD);
        }
        if (bytes instanceof ByteBuf buffer) {
            received += buffer.readableBytes();
        }
        context.fireChannelRead(bytes);
    }

    /** Not before the first bytes, nor before TLS is agreed upon, is the codec there. */
    private void listen(ChannelHandlerContext context) {
        ChannelHandlerContext codec = context.pipeline().context(HttpResponseEncoder.class);
        if (codec != null) {
            var handler = new Messages();
            context.pipeline().addAfter(codec.name(), null, handler);
            messages = context.pipeline().context(handler);
        }
    }

    private void await(Awaited next) {
        awaited = next;
        since = System.nanoTime();
        received = 0;
    }

    private void check(ChannelHandlerContext context) {
        long waited = System.nanoTime() - since;
        if (upgraded) {
            context.pipeline().remove(this);
        } else if (awaited == Awaited.HEAD && waited > headTimeout) {
            end(context);
        } else if (awaited == Awaited.BODY && waited > bodyTimeout) {
            if (received < least) {
                end(context);
            } else {
                await(Awaited.BODY);
            }
        } else if (awaited == Awaited.REQUEST && unanswered == 0 && waited > idleTimeout) {
            context.close();
        }
    }

    /** Whoever has sent a request's beginning, and was not answered yet, is told. */
    private void end(ChannelHandlerContext context) {
        boolean first = unanswered == (awaited == Awaited.HEAD ? 0 : 1);
        if (messages == null || !first) {
            context.close();
            return;
        }
        var timeout = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.REQUEST_TIMEOUT);
        timeout.headers()
                .set(HttpHeaderNames.CONTENT_LENGTH, 0)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        messages.writeAndFlush(timeout).addListener(ChannelFutureListener.CLOSE);
    }
}
