package id.kalimantan.figures.graphql;

import graphql.GraphQLContext;
import java.time.Duration;

/**
 * When an operation has to be finished. Resolvers and batches look at it before they begin; a statement that runs then
 * is ended by PostgreSQL's own timeout.
 *
 * @param end as {@link System#nanoTime()}
 */
record Deadline(long end) {
    static final String OVER = "The operation took too long and was cancelled.";

    /** @param arrival when the request came, as {@link System#nanoTime()} */
    static Deadline of(long arrival, Duration allowed) {
        return new Deadline(arrival + allowed.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    /** @throws FieldError when the time of the operation is over */
    static void check(GraphQLContext context) {
        Deadline deadline = context.get(Deadline.class);
        if (deadline != null && deadline.isOver()) {
            throw new FieldError(ErrorCode.TIMEOUT, OVER);
        }
    }
}
