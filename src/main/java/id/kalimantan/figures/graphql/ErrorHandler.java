package id.kalimantan.figures.graphql;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** Turns what a resolver throws into an error with a code; what wasn't meant for clients stays in the log. */
final class ErrorHandler implements DataFetcherExceptionHandler {
    private static final Logger LOG = Logger.getLogger(ErrorHandler.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable thrown = parameters.getException();
        if (thrown instanceof CompletionException && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        var error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment());
        if (thrown instanceof ApiException refusal) {
            error.message("%s", refusal.getMessage())
                    .extensions(Map.of("code", refusal.code().name()));
        } else {
            String id = UUID.randomUUID().toString();
            LOG.errorf(thrown, "Error %s at %s", id, parameters.getPath());
            Map<String, Object> extensions = new LinkedHashMap<>();
            extensions.put("code", ErrorCode.INTERNAL.name());
            extensions.put("id", id);
            error.message("Internal error").extensions(extensions);
        }
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error.build()).build());
    }
}
