package id.kalimantan.figures.operations;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.http.OperationCompleted;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumSet;
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
        int statements = completed.statements();
        var duration = Duration.ofNanos(System.nanoTime() - completed.arrival());
        metrics.record(completed, duration, statements);
        String name = Objects.requireNonNullElse(completed.operation(), OperationMetrics.NO_NAME);
        Span.current().setAttribute("graphql.operation.name", name);
        var level = completed.errors().stream().anyMatch(OUR_FAULT::contains) ? Logger.Level.WARN : Logger.Level.INFO;
        if (LOG.isEnabled(level)) {
            write(level, name, completed, duration, statements);
        }
    }

    private static void write(
            Logger.Level level, String name, OperationCompleted completed, Duration duration, int statements) {
        MDC.put("operation", name);
        MDC.put("milliseconds", duration.toMillis());
        MDC.put("statements", statements);
        MDC.put("errors", completed.errors());
        try {
            LOG.logf(
                    level,
                    "%s: %d ms, %d statements, errors %s",
                    name,
                    duration.toMillis(),
                    statements,
                    completed.errors());
        } finally {
            MDC.remove("operation");
            MDC.remove("milliseconds");
            MDC.remove("statements");
            MDC.remove("errors");
        }
    }
}
