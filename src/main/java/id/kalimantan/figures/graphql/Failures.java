package id.kalimantan.figures.graphql;

import graphql.GraphQLError;
import graphql.GraphQLException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells failures that clients can do something about from those that are ours alone. */
public final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    private static final String CANCELLED = "57014";
    private static final String READ_ONLY = "25006";
    private static final String IN_FAILED_TRANSACTION = "25P02";
    private static final String STATEMENT_EXISTS = "42P05";
    private static final String NO_STATEMENT = "26000";
    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_ENTRY = "28000";

    /**
     * Connection errors, passwords that are not right any more, too many connections, a server that starts or stops, a
     * connection that a pooler has given to several.
     */
    private static final Pattern UNREACHABLE =
            Pattern.compile("08.*|28.*|53.*|57P.*|" + STATEMENT_EXISTS + '|' + NO_STATEMENT);

    private static final String POOLED =
            " - a pooler in transaction mode gives connections to several in turn. Let it keep"
                    + " prepared statements (PgBouncer from 1.21 on, max_prepared_statements), or add prepareThreshold=0 to"
                    + " QUARKUS_DATASOURCE_JDBC_URL";
    private static final String REFUSED =
            " - has the password been changed? Set QUARKUS_DATASOURCE_CREDENTIALS_PROVIDER to a file that the platform"
                    + " renews, or restart with the new one";

    private Failures() {}

    /** What to tell the client, who learns only an id of what is for the log. */
    public static CodedError tell(Throwable thrown) {
        CodedError known = explain(thrown);
        if (known != null) {
            return known;
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Error %s", id);
        return CodedError.of(ErrorCode.INTERNAL, "Internal error").with(Map.of("id", id));
    }

    /** What to tell the client; null when the failure is for the log only. */
    static @Nullable CodedError explain(Throwable thrown) {
        if (thrown instanceof FieldError refusal) {
            return CodedError.of(refusal.code(), String.valueOf(refusal.getMessage()));
        }
        if (thrown instanceof GraphQLException && thrown instanceof GraphQLError refusal) {
            return Errors.of(refusal);
        }
        if (thrown instanceof UnauthorizedException) {
            return CodedError.of(ErrorCode.UNAUTHENTICATED, "This needs a valid token.");
        }
        if (thrown instanceof ForbiddenException) {
            return CodedError.of(ErrorCode.FORBIDDEN, "The token does not allow this.");
        }
        for (Throwable part : parts(thrown).toList()) {
            if (part instanceof RollbackException) {
                return notRead();
            }
            if (part instanceof SQLException failure) {
                if (CANCELLED.equals(failure.getSQLState())) {
                    return CodedError.of(ErrorCode.TIMEOUT, Deadline.OVER);
                }
                if (READ_ONLY.equals(failure.getSQLState())) {
                    return CodedError.of(
                            ErrorCode.UNAVAILABLE, "This server reads from a standby: publish at one that does not.");
                }
                if (IN_FAILED_TRANSACTION.equals(failure.getSQLState())) {
                    return notRead();
                }
                if (isUnreachable(failure)) {
                    LOG.warnf("Database unavailable: %s%s", failure.getMessage(), advice(failure));
                    return CodedError.of(ErrorCode.UNAVAILABLE, "The database does not answer: try again later.");
                }
            }
        }
        return null;
    }

    /** The transaction is over since another part of the operation got no connection, or an error from the database. */
    private static CodedError notRead() {
        return CodedError.of(ErrorCode.UNAVAILABLE, "Not read, because another part of the operation failed before.");
    }

    /** With its causes and theirs. A commit that fails has the reason as a suppressed exception. */
    private static Stream<Throwable> parts(Throwable thrown) {
        var reasons = Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()));
        return Stream.concat(Stream.of(thrown), reasons.flatMap(Failures::parts));
    }

    /** What an operator should do; empty when the words of the database say it. */
    private static String advice(SQLException failure) {
        return switch (String.valueOf(failure.getSQLState())) {
            case STATEMENT_EXISTS, NO_STATEMENT -> POOLED;
            case WRONG_PASSWORD, NO_ENTRY -> REFUSED;
            default -> "";
        };
    }

    private static boolean isUnreachable(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? String.valueOf(failure.getMessage()).contains("cquisition timeout") // the pool is exhausted
                : UNREACHABLE.matcher(state).matches();
    }
}
