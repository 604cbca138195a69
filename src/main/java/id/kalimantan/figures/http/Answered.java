package id.kalimantan.figures.http;

import graphql.ExecutionResult;
import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Operation;
import id.kalimantan.figures.graphql.RequestRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event of a request that was executed or refused, on the thread that worked on it.
 *
 * @param operation the name that the document gives it; null when it has none or was refused
 * @param errors empty when all went well
 * @param arrival when the request came, as {@link System#nanoTime()}
 */
public record Answered(@Nullable String operation, List<ErrorCode> errors, long arrival) {
    static Answered of(Operation operation, ExecutionResult result) {
        List<ErrorCode> errors = result.getErrors().stream()
                .map(error -> ((CodedError) error).code())
                .toList();
        return new Answered(operation.definedName(), errors, operation.arrival());
    }

    static Answered of(RequestRefused refused, long arrival) {
        return new Answered(null, List.of(refused.code()), arrival);
    }
}
