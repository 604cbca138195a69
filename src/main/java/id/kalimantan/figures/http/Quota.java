package id.kalimantan.figures.http;

import java.util.HashMap;
import java.util.Map;

/** How much of something there may be, in all and for each client's address, so that one client cannot have it all. */
public final class Quota {
    private final long most;
    private final long mostOfOne;
    private final Map<String, Long> taken = new HashMap<>();
    private long all;

    public Quota(long most, long mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Returns false, and takes nothing, when there is not so much left. */
    public synchronized boolean take(String client, long amount) {
        boolean enough = all + amount <= most && taken.getOrDefault(client, 0L) + amount <= mostOfOne;
        giveBack(client, enough ? -amount : 0);
        return enough;
    }

    public synchronized void giveBack(String client, long amount) {
        all -= amount;
        taken.compute(client, (it, before) -> {
            long left = (before == null ? 0 : before) - amount;
            return left == 0 ? null : left;
        });
    }
}
