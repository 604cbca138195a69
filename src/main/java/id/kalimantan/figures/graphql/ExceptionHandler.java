package id.kalimantan.figures.graphql;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Turns what resolvers throw into errors with codes. */
final class ExceptionHandler implements DataFetcherExceptionHandler {
    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        Throwable thrown = failed.getException();
        while (thrown instanceof CompletionException && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        // One failure fails many fields when they were loaded together: it is told and logged once.
        Map<Throwable, CodedError> known = failed.getDataFetchingEnvironment()
                .getGraphQlContext()
                .computeIfAbsent(ExceptionHandler.class, it -> new IdentityHashMap<>());
        CodedError error = known.computeIfAbsent(thrown, Failures::tell)
                .at(List.of(failed.getSourceLocation()), failed.getPath().toList());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }
}
