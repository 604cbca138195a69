package id.kalimantan.figures.graphql;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When the operation of this thread has to be finished. graphql-java cannot be stopped, but its resolvers can. */
final class Deadline {
    private static final ThreadLocal<@Nullable Long> CURRENT = new ThreadLocal<>();

    static final String OVER = "The operation took too long and was cancelled.";

    private Deadline() {}

    /** @param arrival when the request came, as {@link System#nanoTime()} */
    static void begin(long arrival, Duration allowed) {
        CURRENT.set(arrival + allowed.toNanos());
    }

    static void end() {
        CURRENT.remove();
    }

    static boolean isOver() {
        Long end = CURRENT.get();
        return end != null && System.nanoTime() - end > 0;
    }

    static void check() {
        if (isOver()) {
            throw new ApiException(ErrorCode.TIMEOUT, OVER);
        }
    }
}
