package id.kalimantan.figures.operations;

import id.kalimantan.figures.http.OperationCompleted;
import id.kalimantan.figures.http.PersistedDocuments;
import id.kalimantan.figures.release.ReleaseTracker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.search.Search;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Counts and times operations by their name and outcome, and tells the current release. */
@Startup
@Singleton
class OperationMetrics {
    private static final String OPERATION = "operation";

    private final OperationNames names;
    private final MeterProvider<Timer> timers;
    private final MeterProvider<DistributionSummary> statements;
    private final Counter remembered;

    OperationMetrics(MeterRegistry registry, ReleaseTracker release, PersistedDocuments documents) {
        names = new OperationNames(
                documents.operationNames(),
                name -> Search.in(registry).tag(OPERATION, name).meters().forEach(registry::remove));
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

    void record(OperationCompleted operation, Duration duration) {
        String name = names.label(operation.operation());
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
