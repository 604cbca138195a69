package id.kalimantan.figures.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.Future;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection whose client does not take what it is sent: too little in a time, or when all that clients have not
 * taken is too much. Vert.x keeps the answers to all requests that a connection brings at once ({@code UntakenAnswersIT}).
 */
final class AnswerGuard extends ChannelOutboundHandlerAdapter {
    private final Budget.Holding untaken;
    private final long timeout;
    private final long least;

    private long pending;
    private long taken;
    private boolean late;
    private @Nullable Future<?> checks;

    AnswerGuard(Budget.Holding untaken, HttpConfig.Connections config) {
        this.untaken = untaken;
        timeout = config.bodyTimeout().toMillis();
        least = config.minRate().asLongValue() * config.bodyTimeout().toSeconds();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        checks = context.executor().scheduleAtFixedRate(() -> check(context), timeout, timeout, TimeUnit.MILLISECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (checks != null) {
            checks.cancel(false);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (!(message instanceof ByteBuf bytes)) {
            context.write(message, promise);
            return;
        }
        int length = bytes.readableBytes();
        if (!untaken.add(length)) {
            bytes.release();
            promise.tryFailure(new ClosedChannelException());
            context.close();
            return;
        }
        pending += length;
        context.write(message, promise.unvoid()).addListener(sent -> {
            untaken.remove(length);
            pending -= length;
            taken += length;
        });
    }

    /** Late is who had something to take at the last check and has taken next to nothing since. */
    private void check(ChannelHandlerContext context) {
        if (late && taken < least && pending > 0) {
            context.close();
        }
        late = pending > 0;
        taken = 0;
    }
}
