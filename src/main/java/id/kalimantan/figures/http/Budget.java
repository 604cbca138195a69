package id.kalimantan.figures.http;

/** Bytes that all clients together may make the server hold: an eighth of the heap. What is beyond is refused. */
public final class Budget {
    private static final int SHARE = 8;

    /** What a connection takes anyway, so that ordinary clients are served when others have used up the rest. */
    private static final int FREE = 8 * 1024;

    private final long limit = Runtime.getRuntime().maxMemory() / SHARE;
    private final Quota bytes;

    /** @param fewest no fewer clients than this can use it up */
    public Budget(int fewest) {
        bytes = new Quota(limit, limit / fewest);
    }

    /** What grows and shrinks for one connection. Its first bytes are not counted. */
    public final class Holding {
        private final String client;
        private long held;

        public Holding(String client) {
            this.client = client;
        }

        /** Returns false, and holds no more than before, when there is no room. */
        public synchronized boolean add(long more) {
            boolean room = take(client, counted(held + more) - counted(held));
            held += room ? more : 0;
            return room;
        }

        synchronized void remove(long fewer) {
            giveBack(client, counted(held) - counted(held - fewer));
            held -= fewer;
        }

        private static long counted(long all) {
            return Math.max(0, all - FREE);
        }

        public synchronized void removeAll() {
            remove(held);
        }
    }

    /** Returns false, and takes nothing, when there is not so much left. */
    public boolean take(String client, long amount) {
        return bytes.take(client, amount);
    }

    public void giveBack(String client, long amount) {
        bytes.giveBack(client, amount);
    }

    long limit() {
        return limit;
    }
}
