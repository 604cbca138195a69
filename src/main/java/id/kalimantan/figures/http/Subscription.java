package id.kalimantan.figures.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import id.kalimantan.figures.graphql.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation that a client asked for on its connection, under an id of the client's. */
final class Subscription {
    private final Subscriber subscriber;
    private final String id;
    private volatile @Nullable Operation operation;

    Subscription(Subscriber subscriber, String id) {
        this.subscriber = subscriber;
        this.id = id;
    }

    String id() {
        return id;
    }

    /** From now on it is told of each release. */
    void stand(Operation prepared) {
        operation = prepared;
    }

    /** What is executed for each release; null when it is a query, or not prepared yet. */
    @Nullable
    Operation standing() {
        return operation;
    }

    void next(ExecutionResult result) {
        subscriber.send(this, "next", result.toSpecification());
    }

    /** The last message: it ends the operation. */
    void fail(List<? extends GraphQLError> errors) {
        subscriber.end(
                this,
                "error",
                errors.stream().map(GraphQLError::toSpecification).toList());
    }

    void complete() {
        subscriber.end(this, "complete", null);
    }
}
