package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Executed;
import id.kalimantan.figures.graphql.Operation;
import id.kalimantan.figures.graphql.RequestError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event of a request that was executed or refused, on the thread that worked on it, or answered with what an equal
 * one was answered.
 *
 * @param operation the name that the document gives it; null when it has none or was refused
 * @param errors empty when all went well
 * @param arrival when the request came, as {@link System#nanoTime()}
 * @param again whether nothing was executed for it because an equal one had been, here or on another server
 */
public record Answered(
        @Nullable String operation, List<ErrorCode> errors, long arrival, boolean again, int statements) {
    static Answered of(Operation operation, Executed executed) {
        List<ErrorCode> errors = executed.result().getErrors().stream()
                .map(error -> ((CodedError) error).code())
                .toList();
        return new Answered(operation.definedName(), errors, operation.arrival(), false, executed.statements());
    }

    static Answered of(RequestError refused, long arrival) {
        return new Answered(null, List.of(refused.code()), arrival, false, 0);
    }

    /** Of a query whose client has the answer. */
    static Answered unchanged(Operation query) {
        return new Answered(query.definedName(), List.of(), query.arrival(), true, 0);
    }

    /** The same for an equal request. */
    Answered again(long itsArrival) {
        return new Answered(operation, errors, itsArrival, true, 0);
    }
}
