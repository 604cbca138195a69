package id.kalimantan.figures.graphql;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.MemorySize;

/**
 * How much of the heap a cache may fill. All of them together get a third: with more, little is left for requests under
 * way, and the collector runs all the time.
 */
@RegisterForReflection(
        classNames = "com.github.benmanes.caffeine.cache.SSMW") // how Caffeine names a cache with a budget
public enum CacheBudget {
    /** Parsed documents. */
    DOCUMENTS(1),
    /** Remembered results. */
    RESULTS(2);

    private final int ninths;

    CacheBudget(int ninths) {
        this.ninths = ninths;
    }

    /** The share of the heap that there is, or less where less is configured. */
    public long bytes(MemorySize configured) {
        return Math.min(configured.asLongValue(), Runtime.getRuntime().maxMemory() / 9 * ninths);
    }
}
