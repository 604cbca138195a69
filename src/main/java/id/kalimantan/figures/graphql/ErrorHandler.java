package id.kalimantan.figures.graphql;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.IdentityHashMap;
import java.util.List;
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
        while (thrown instanceof CompletionException && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        CodedError error = error(thrown, parameters)
                .at(
                        List.of(parameters.getSourceLocation()),
                        parameters.getPath().toList());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private static CodedError error(Throwable thrown, DataFetcherExceptionHandlerParameters parameters) {
        CodedError known = Failures.explain(thrown);
        return known == null ? CodedError.internal(logged(thrown, parameters)) : known;
    }

    /** One failure fails many fields when they were loaded together: it is logged once. */
    private static String logged(Throwable thrown, DataFetcherExceptionHandlerParameters parameters) {
        GraphQLContext context = parameters.getDataFetchingEnvironment().getGraphQlContext();
        Map<Throwable, String> ids = context.computeIfAbsent(ErrorHandler.class, key -> new IdentityHashMap<>());
        return ids.computeIfAbsent(thrown, failure -> {
            String id = UUID.randomUUID().toString();
            LOG.errorf(failure, "Error %s at %s", id, parameters.getPath());
            return id;
        });
    }
}
