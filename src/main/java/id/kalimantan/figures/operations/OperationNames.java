package id.kalimantan.figures.operations;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that operations are counted by. Clients invent names, and each takes memory here and in the monitoring: so only
 * those of the manifest's documents count from the beginning, and others when they have been asked often.
 */
final class OperationNames {
    static final String NO_NAME = "unnamed";
    static final String OTHER = "other";

    private static final int MOST = 100;
    private static final int OFTEN = 50;
    private static final int WATCHED = 1_000;
    private static final int LONGEST = 60;

    private final Set<String> counted;
    private final int most;

    /** How often the names that were asked last were asked. */
    private final Map<String, Integer> watched = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > WATCHED;
        }
    };

    OperationNames(Set<String> trusted) {
        counted = new HashSet<>(trusted);
        most = trusted.size() + MOST;
    }

    /** The name that an operation is counted by. */
    synchronized String label(@Nullable String name) {
        if (name == null) {
            return NO_NAME;
        }
        if (counted.contains(name)) {
            return name;
        }
        if (counted.size() < most && name.length() <= LONGEST && watched.merge(name, 1, Integer::sum) >= OFTEN) {
            watched.remove(name);
            counted.add(name);
            return name;
        }
        return OTHER;
    }
}
