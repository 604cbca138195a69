package id.kalimantan.figures.http;

import java.util.concurrent.atomic.AtomicLong;

/** Bytes that all clients together may make the server hold: an eighth of the heap. What is beyond is refused. */
final class Budget {
    private static final int SHARE = 8;

    /** What a connection takes anyway, so that ordinary clients are served when others have used up the rest. */
    private static final int FREE = 8 * 1024;

    private final long limit = Runtime.getRuntime().maxMemory() / SHARE;
    private final AtomicLong held = new AtomicLong();

    /** What grows and shrinks for one connection. Its first bytes are not counted. */
    final class Holding {
        private long bytes;

        /** Returns false, and holds no more than before, when there is no room. */
        synchronized boolean add(long more) {
            boolean room = take(counted(bytes + more) - counted(bytes));
            bytes += room ? more : 0;
            return room;
        }

        synchronized void remove(long fewer) {
            giveBack(counted(bytes) - counted(bytes - fewer));
            bytes -= fewer;
        }

        private static long counted(long all) {
            return Math.max(0, all - FREE);
        }

        synchronized void removeAll() {
            remove(bytes);
        }
    }

    /** Returns false, and takes nothing, when there is not so much left. */
    boolean take(long bytes) {
        if (bytes == 0 || held.addAndGet(bytes) <= limit) {
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
