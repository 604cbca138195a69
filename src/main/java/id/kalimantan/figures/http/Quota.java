package id.kalimantan.figures.http;

import java.util.HashMap;
import java.util.Map;

/** How many of something there may be, in all and for each client's address, so that one client cannot have them all. */
final class Quota {
    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    Quota(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Returns false, and takes none, when there are no more. */
    synchronized boolean take(String client) {
        if (all >= most || taken.getOrDefault(client, 0) >= mostOfOne) {
            return false;
        }
        all++;
        taken.merge(client, 1, Integer::sum);
        return true;
    }

    synchronized void giveBack(String client) {
        all--;
        taken.computeIfPresent(client, (it, count) -> count == 1 ? null : count - 1);
    }
}
