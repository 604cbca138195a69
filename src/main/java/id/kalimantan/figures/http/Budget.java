package id.kalimantan.figures.http;

import java.util.concurrent.atomic.AtomicLong;

/** Bytes that all clients together may make the server hold: beyond an eighth of the heap they are sent away. */
final class Budget {
    private static final int SHARE = 8;

    private final long limit = Runtime.getRuntime().maxMemory() / SHARE;
    private final AtomicLong held = new AtomicLong();

    /** Returns false, and takes nothing, when there is not so much left. */
    boolean take(long bytes) {
        if (held.addAndGet(bytes) <= limit) {
            return true;
        }
        giveBack(bytes);
        return false;
    }

    void giveBack(long bytes) {
        held.addAndGet(-bytes);
    }

    long limit() {
        return limit;
    }
}
