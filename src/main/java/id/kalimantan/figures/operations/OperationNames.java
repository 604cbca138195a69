package id.kalimantan.figures.operations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
    private final Consumer<String> forget;

    /** How often names were asked that are not counted. */
    private final Cache<String, Integer> watched =
            Caffeine.newBuilder().maximumSize(WATCHED).build();

    /** Those that were not asked for the longest time first. */
    private final Map<String, Boolean> counted = new LinkedHashMap<>(16, 0.75f, true);

    /** @param forget told of names that are not counted any more */
    OperationNames(Set<String> trusted, Consumer<String> forget) {
        this.trusted = trusted;
        this.forget = forget;
    }

    /** The name that an operation is counted by. */
    synchronized String label(@Nullable String name) {
        if (name == null) {
            return NO_NAME;
        }
        if (trusted.contains(name) || counted.get(name) != null) {
            return name;
        }
        if (name.length() > LONGEST || watched.asMap().merge(name, 1, Integer::sum) < OFTEN) {
            return OTHER;
        }
        watched.invalidate(name);
        counted.put(name, true);
        if (counted.size() > MOST) {
            String eldest = counted.keySet().iterator().next();
            counted.remove(eldest);
            forget.accept(eldest);
        }
        return name;
    }
}
