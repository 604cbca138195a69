package id.kalimantan.figures.subscription;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Operation;
import id.kalimantan.figures.http.Budget;
import id.kalimantan.figures.http.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** An operation that a client asked for, under an id of its own. */
final class Subscription {
    /** What the values of JSON take in memory, such as texts of one character in a list. */
    private static final int BYTES_A_CHARACTER = 16;

    final String id;
    private final Subscriber subscriber;
    private final Budget budget;
    private final AtomicLong held = new AtomicLong();

    /** What is executed for each release; null when it is a query, or not prepared yet. */
    volatile @Nullable Operation active;

    Subscription(String id, Subscriber subscriber, Budget budget) {
        this.id = id;
        this.subscriber = subscriber;
        this.budget = budget;
    }

    /** Has it executed for each release from now on. Returns false, and fails, when there is no room for it. */
    boolean activate(Operation operation) {
        long variables = Json.write(operation.variables()).length();
        boolean room = hold(operation.document().weight() + BYTES_A_CHARACTER * variables);
        active = room ? operation : null;
        return room;
    }

    /** Equal for those that are told the same. */
    List<@Nullable Object> question() {
        Operation asked = Objects.requireNonNull(active);
        return Arrays.asList(asked.document().sha256(), asked.definedName(), asked.variables(), asked.priced());
    }

    /** Takes so much of the budget from now on. Returns false, and fails, when there is no room. */
    boolean hold(long bytes) {
        boolean room = budget.take(subscriber.client, bytes);
        if (room) {
            budget.giveBack(subscriber.client, held.getAndSet(bytes));
        } else {
            fail(List.of(
                    CodedError.of(ErrorCode.UNAVAILABLE, "The server holds too many subscriptions: try again later.")));
        }
        if (!subscriber.has(this)) {
            release();
        }
        return room;
    }

    /** Takes nothing of the budget any more. */
    void release() {
        budget.giveBack(subscriber.client, held.getAndSet(0));
    }

    /** What nobody waits for any more is not sent. */
    void next(ExecutionResult result) {
        if (subscriber.has(this)) {
            subscriber.send(new Message("next", id, result.toSpecification()));
        }
    }

    void complete() {
        end(new Message("complete", id, null));
    }

    void fail(List<? extends GraphQLError> errors) {
        end(Message.error(id, errors));
    }

    /** The id is free before the last message is sent, for the client may use it again at once. */
    private void end(Message last) {
        if (subscriber.remove(this)) {
            subscriber.send(last);
        }
    }
}
