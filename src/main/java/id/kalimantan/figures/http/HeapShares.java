package id.kalimantan.figures.http;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** The framework's limits that depend on the heap, where nobody has configured others. */
public final class HeapShares implements ConfigSource {
    private static final int CONNECTION = 64 * 1024;

    private final Map<String, String> values = Map.of(
            "quarkus.http.limits.max-connections",
            String.valueOf(Runtime.getRuntime().maxMemory() / CONNECTION));

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return values.get(name);
    }

    @Override
    public String getName() {
        return "shares of the heap";
    }

    /** Before the framework's own defaults only. */
    @Override
    public int getOrdinal() {
        return 50;
    }
}
