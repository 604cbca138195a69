package id.kalimantan.figures.graphql;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells failures that clients can do something about from those that are ours alone. */
public final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    private static final String READ_ONLY = "25006";
    private static final String IN_FAILED_TRANSACTION = "25P02";

    private Failures() {}

    /** What to tell the client, who learns only an id of what is for the log. */
    public static CodedError tell(Throwable thrown) {
        CodedError known = explain(thrown);
        if (known != null) {
            return known;
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Error %s", id);
        return CodedError.internal(id);
    }

    /** What to tell the client; null when the failure is for the log only. */
    static @Nullable CodedError explain(Throwable thrown) {
        if (thrown instanceof FieldError refusal) {
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
                if (READ_ONLY.equals(failure.getSQLState())) {
                    return CodedError.of(
                            ErrorCode.UNAVAILABLE, "This server reads from a standby: publish at one that does not.");
                }
                if (IN_FAILED_TRANSACTION.equals(failure.getSQLState())) {
                    return CodedError.of(
                            ErrorCode.UNAVAILABLE, "Not read, because another part of the operation failed before.");
                }
                if (isUnreachable(failure)) {
                    LOG.warnf("Database unavailable: %s", failure.getMessage());
                    return CodedError.of(ErrorCode.UNAVAILABLE, "The database does not answer: try again later.");
                }
            }
        }
        return null;
    }

    /** With its causes and theirs. A commit that fails has the reason as a suppressed exception. */
    private static Stream<Throwable> parts(Throwable thrown) {
        var reasons = Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()));
        return Stream.concat(Stream.of(thrown), reasons.flatMap(Failures::parts));
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
}
