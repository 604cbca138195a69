package id.kalimantan.figures.sql;

import java.util.concurrent.atomic.LongAdder;

/** Counts the SQL statements that were made to answer queries. */
public final class StatementCount {
    private static final LongAdder TOTAL = new LongAdder();
    private static final ThreadLocal<int[]> OF_THREAD = ThreadLocal.withInitial(() -> new int[1]);

    private StatementCount() {}

    static void add() {
        TOTAL.increment();
        OF_THREAD.get()[0]++;
    }

    /** All since the server's start. */
    public static long total() {
        return TOTAL.sum();
    }

    /** Those of this thread since the last time that this was asked. An operation has its thread for itself. */
    public static int sinceLastTime() {
        int[] count = OF_THREAD.get();
        int found = count[0];
        count[0] = 0;
        return found;
    }
}
