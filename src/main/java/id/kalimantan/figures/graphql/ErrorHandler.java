package id.kalimantan.figures.graphql;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** Turns what resolvers throw while an operation is executed into errors with codes; what is ours alone is logged. */
final class ErrorHandler implements DataFetcherExceptionHandler {
    private static final Logger LOG = Logger.getLogger(ErrorHandler.class);

    /** One failure fails many fields when they were loaded together: it is logged once. */
    private final Map<Throwable, String> ids = new IdentityHashMap<>();

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        CodedError error = error(
                failed.getException(),
                failed.getSourceLocation(),
                failed.getPath().toList());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    CodedError error(Throwable failure, SourceLocation location, List<Object> path) {
        Throwable thrown = failure;
        while (thrown instanceof CompletionException && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        CodedError known = Failures.explain(thrown);
        return (known == null ? CodedError.internal(logged(thrown, path)) : known).at(List.of(location), path);
    }

    private String logged(Throwable thrown, List<Object> path) {
        return ids.computeIfAbsent(thrown, failure -> {
            String id = UUID.randomUUID().toString();
            LOG.errorf(failure, "Error %s at %s", id, path);
            return id;
        });
    }
}
