package id.kalimantan.figures.graphql;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
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
        if (thrown instanceof ApiException refusal) {
            return CodedError.of(refusal.code(), String.valueOf(refusal.getMessage()));
        }
        if (thrown instanceof UnauthorizedException) {
            return CodedError.of(ErrorCode.UNAUTHENTICATED, "This needs a valid token.");
        }
        if (thrown instanceof ForbiddenException) {
            return CodedError.of(ErrorCode.FORBIDDEN, "The token does not allow this.");
        }
        for (Throwable part : parts(thrown).toList()) {
            if (part instanceof SQLException failure) {
                if (isCancelled(failure)) {
                    return CodedError.of(ErrorCode.TIMEOUT, Deadline.OVER);
                }
                if (isUnreachable(failure)) {
                    LOG.warnf("Database unavailable: %s", failure.getMessage());
                    return CodedError.of(ErrorCode.UNAVAILABLE, "The database does not answer: try again later.");
                }
            }
        }
        return CodedError.internal(logged(thrown, parameters));
    }

    /** With its causes and theirs. A commit that fails has the reason as a suppressed exception. */
    private static Stream<Throwable> parts(Throwable thrown) {
        var reasons = Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()));
        return Stream.concat(Stream.of(thrown), reasons.flatMap(ErrorHandler::parts));
    }

    private static boolean isCancelled(SQLException failure) {
        return "57014".equals(failure.getSQLState());
    }

    /** Connection errors, too many connections, a server that starts or stops, and a pool that is exhausted. */
    private static boolean isUnreachable(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? String.valueOf(failure.getMessage()).contains("cquisition timeout")
                : state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
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
