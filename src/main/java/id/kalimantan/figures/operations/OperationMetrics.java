package id.kalimantan.figures.operations;

import id.kalimantan.figures.http.OperationCompleted;
import id.kalimantan.figures.release.ReleaseTracker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Counts and times operations by their name and outcome, and tells the current release. */
@ApplicationScoped
class OperationMetrics {
    /** Clients invent names, and each takes memory here and in the monitoring. */
    private static final int MAX_NAMES = 100;

    private static final int MAX_LENGTH = 60;
    static final String NO_NAME = "unnamed";
    private static final String OTHER = "other";

    private record Key(String operation, String outcome) {}

    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();
    private final Map<String, DistributionSummary> statements = new ConcurrentHashMap<>();
    private final MeterRegistry registry;
    private final ReleaseTracker release;
    private final Counter again;

    OperationMetrics(MeterRegistry registry, ReleaseTracker release) {
        this.registry = registry;
        again = Counter.builder("figures.operations.remembered")
                .description(
                        "GraphQL operations that were answered without being executed, because equal ones had been")
                .register(registry);
        this.release = release;
    }

    void register(@Observes StartupEvent start) {
        Gauge.builder("figures.release", release::number)
                .description("The number of the newest release that this server knows of; 0 for none")
                .register(registry);
    }

    void record(OperationCompleted completed, Duration duration, int statementCount) {
        String name = bounded(completed.operation());
        String outcome =
                completed.errors().isEmpty() ? "ok" : completed.errors().get(0).name();
        timers.computeIfAbsent(new Key(name, outcome), this::timer).record(duration);
        if (completed.cached()) {
            again.increment();
        } else {
            statements.computeIfAbsent(name, this::summary).record(statementCount);
        }
    }

    private String bounded(@Nullable String operation) {
        if (operation == null) {
            return NO_NAME;
        }
        boolean known = names.contains(operation);
        if (!known && names.size() < MAX_NAMES && operation.length() <= MAX_LENGTH) {
            known = names.add(operation);
        }
        return known ? operation : OTHER;
    }

    private Timer timer(Key key) {
        return Timer.builder("figures.operations")
                .description("GraphQL operations by the document's name for them and by outcome: ok or an error code")
                .tag("operation", key.operation)
                .tag("outcome", key.outcome)
                .register(registry);
    }

    private DistributionSummary summary(String operation) {
        return DistributionSummary.builder("figures.operation.statements")
                .description("SQL statements of an operation")
                .tag("operation", operation)
                .register(registry);
    }
}
