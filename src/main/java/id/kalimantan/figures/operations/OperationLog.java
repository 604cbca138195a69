package id.kalimantan.figures.operations;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.http.OperationCompleted;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * A line for each operation in the category {@code operations}: what took how long, never what was asked with which
 * variables or by whom. At WARN what is our fault, at INFO the rest.
 */
@ApplicationScoped
class OperationLog {
    private static final Logger LOG = Logger.getLogger("operations");
    private static final Set<ErrorCode> OUR_FAULT =
            EnumSet.of(ErrorCode.INTERNAL, ErrorCode.UNAVAILABLE, ErrorCode.TIMEOUT);

    private final OperationMetrics metrics;

    OperationLog(OperationMetrics metrics) {
        this.metrics = metrics;
    }

    void observe(@Observes OperationCompleted completed) {
        var duration = Duration.ofNanos(System.nanoTime() - completed.arrival());
        metrics.record(completed, duration);
        String name = Objects.requireNonNullElse(completed.operation(), OperationNames.NO_NAME);
        Span.current().setAttribute("graphql.operation.name", name);
        var level = completed.errors().stream().anyMatch(OUR_FAULT::contains) ? Logger.Level.WARN : Logger.Level.INFO;
        if (LOG.isEnabled(level)) {
            write(level, name, completed, duration.toMillis());
        }
    }

    private static void write(Logger.Level level, String name, OperationCompleted completed, long milliseconds) {
        Map<String, Object> fields = Map.of(
                "operation",
                name,
                "milliseconds",
                milliseconds,
                "statements",
                completed.statements(),
                "errors",
                completed.errors());
        fields.forEach(MDC::put);
        LOG.logf(
                level,
                "%s: %d ms, %d statements, errors %s",
                name,
                milliseconds,
                completed.statements(),
                completed.errors());
        fields.keySet().forEach(MDC::remove);
    }
}
