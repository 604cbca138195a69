package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Executed;
import id.kalimantan.figures.graphql.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event of a request that was executed, refused, or answered with the result of an equal one.
 *
 * @param operation the name that the document gives it; null when it has none or was refused
 * @param errors empty when all went well
 * @param arrival when the request came, as {@link System#nanoTime()}
 * @param cached whether nothing was executed for it because an equal one had been, here or on another server
 */
public record OperationCompleted(
        @Nullable String operation, List<ErrorCode> errors, long arrival, boolean cached, int statements) {
    public static OperationCompleted of(Operation operation, Executed executed) {
        List<ErrorCode> errors = executed.result().getErrors().stream()
                .map(error -> ((CodedError) error).code())
                .toList();
        return new OperationCompleted(
                operation.definedName(), errors, operation.arrival(), false, executed.statements());
    }

    public static OperationCompleted refused(ErrorCode code, long arrival) {
        return new OperationCompleted(null, List.of(code), arrival, false, 0);
    }

    /** Of a query whose client has the result. */
    static OperationCompleted notModified(Operation query) {
        return new OperationCompleted(query.definedName(), List.of(), query.arrival(), true, 0);
    }

    /** The same for an equal request. */
    OperationCompleted again(long itsArrival) {
        return new OperationCompleted(operation, errors, itsArrival, true, 0);
    }
}
