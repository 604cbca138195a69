package id.kalimantan.figures.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The names that operations are counted by. Clients invent names, and each takes memory here and in the monitoring: so those
 * of the manifest's documents count from the beginning, and others when they have been asked often, the last hundred of them.
 */
final class OperationNames {
    static final String NO_NAME = "unnamed";
    static final String OTHER = "other";

    private static final int MOST = 100;
    private static final int OFTEN = 50;
    private static final int WATCHED = 1_000;
    private static final int LONGEST = 60;

    private final Set<String> trusted;
    private final Map<String, Integer> counted;
    private final Map<String, Integer> watched = new LastUsed(WATCHED, name -> {});

    /** @param forget told of names that are not counted any more */
    OperationNames(Set<String> trusted, Consumer<String> forget) {
        this.trusted = trusted;
        counted = new LastUsed(MOST, forget);
    }

    /** How often names were asked, of those that were asked last. */
    private static final class LastUsed extends LinkedHashMap<String, Integer> {
        private static final long serialVersionUID = 1;

        private final int most;
        private final transient Consumer<String> forget;

        LastUsed(int most, Consumer<String> forget) {
            super(16, 0.75f, true);
            this.most = most;
            this.forget = forget;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            if (size() > most) {
                forget.accept(eldest.getKey());
            }
            return size() > most;
        }
    }

    /** The name that an operation is counted by. */
    synchronized String label(@Nullable String name) {
        if (name == null) {
            return NO_NAME;
        }
        if (trusted.contains(name) || counted.get(name) != null) {
            return name;
        }
        if (name.length() > LONGEST || watched.merge(name, 1, Integer::sum) < OFTEN) {
            return OTHER;
        }
        watched.remove(name);
        counted.put(name, OFTEN);
        return name;
    }
}
