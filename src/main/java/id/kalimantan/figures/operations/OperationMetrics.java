package id.kalimantan.figures.operations;

import id.kalimantan.figures.http.OperationCompleted;
import id.kalimantan.figures.release.ReleaseTracker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.config.MeterFilter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Counts and times operations by their name and outcome, and tells the current release. */
@Startup
@Singleton
class OperationMetrics {
    static final String NO_NAME = "unnamed";

    private static final String OPERATION = "operation";
    private static final int MAX_NAMES = 100;
    private static final int MAX_LENGTH = 60;

    private final MeterProvider<Timer> timers;
    private final MeterProvider<DistributionSummary> statements;
    private final Counter remembered;

    OperationMetrics(MeterRegistry registry, ReleaseTracker release) {
        timers = Timer.builder("figures.operations")
                .description("GraphQL operations by the document's name for them and by outcome: ok or an error code")
                .withRegistry(registry);
        statements = DistributionSummary.builder("figures.operation.statements")
                .description("SQL statements of an operation")
                .withRegistry(registry);
        remembered = Counter.builder("figures.operations.remembered")
                .description(
                        "GraphQL operations that were answered without being executed, because equal ones had been")
                .register(registry);
        Gauge.builder("figures.release", release::number)
                .description("The number of the newest release that this server knows of; 0 for none")
                .register(registry);
    }

    /** Clients invent names, and each takes memory here and in the monitoring. */
    @Produces
    @Singleton
    static MeterFilter boundedNames() {
        Set<String> names = ConcurrentHashMap.newKeySet();
        return MeterFilter.replaceTagValues(OPERATION, name -> isOneOf(names, name) ? name : "other", NO_NAME);
    }

    private static boolean isOneOf(Set<String> names, String name) {
        return names.contains(name) || (names.size() < MAX_NAMES && name.length() <= MAX_LENGTH && names.add(name));
    }

    void record(OperationCompleted operation, Duration duration) {
        String name = Objects.requireNonNullElse(operation.operation(), NO_NAME);
        String outcome =
                operation.errors().isEmpty() ? "ok" : operation.errors().get(0).name();
        timers.withTags(OPERATION, name, "outcome", outcome).record(duration);
        if (operation.cached()) {
            remembered.increment();
        } else {
            statements.withTag(OPERATION, name).record(operation.statements());
        }
    }
}
