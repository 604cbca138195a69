package id.kalimantan.figures.subscription;

import graphql.ExecutionResult;
import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.Executed;
import id.kalimantan.figures.graphql.Failures;
import id.kalimantan.figures.graphql.GraphQLExecutor;
import id.kalimantan.figures.graphql.Operation;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.graphql.SubscriptionTrigger;
import id.kalimantan.figures.http.GraphQLRequest;
import id.kalimantan.figures.http.OperationCompleted;
import id.kalimantan.figures.http.PersistedDocuments;
import id.kalimantan.figures.http.Workers;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Executes what clients have subscribed to. */
@ApplicationScoped
class SubscriptionExecutor {
    private static final Logger LOG = Logger.getLogger(SubscriptionExecutor.class);

    @Inject
    PersistedDocuments documents;

    @Inject
    GraphQLExecutor executor;

    @Inject
    Workers workers;

    @Inject
    Event<OperationCompleted> completed;

    /** Executes a query, or tries a subscription, which is told nothing yet but whether it is right. */
    Future<Void> begin(Subscription subscription, String payload) {
        long arrival = System.nanoTime();
        Callable<Void> work = () -> {
            begin(subscription, documents.operation(GraphQLRequest.ofPayload(payload), false, true, arrival));
            return null;
        };
        return workers.run(null, work).onFailure(failure -> {
            List<CodedError> errors =
                    failure instanceof RequestError refused ? refused.errors() : List.of(Failures.tell(failure));
            completed.fire(OperationCompleted.refused(errors.get(0).code(), arrival));
            subscription.fail(errors);
        });
    }

    private void begin(Subscription subscription, Operation operation) {
        boolean query = !operation.isSubscription();
        if (query || subscription.activate(operation.declaredOnly())) {
            ExecutionResult result = execute(operation, null);
            if (query) {
                subscription.next(result);
                subscription.complete();
            } else if (!result.getErrors().isEmpty()) {
                subscription.fail(result.getErrors());
            }
        }
    }

    /** Executes for a release what all of these have subscribed to. */
    void tell(List<Subscription> equal, SubscriptionTrigger release) {
        try {
            Operation operation = Objects.requireNonNull(equal.get(0).active).again();
            ExecutionResult result = execute(operation, release);
            Map<String, @Nullable Object> data = result.getData();
            boolean news = data != null && data.values().stream().anyMatch(Objects::nonNull);
            if (news || !result.getErrors().isEmpty()) {
                equal.forEach(subscription -> subscription.next(result));
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Subscribers were not told of release %d", release.release());
        }
    }

    private ExecutionResult execute(Operation operation, @Nullable SubscriptionTrigger release) {
        Executed executed = executor.tell(operation, release);
        completed.fire(OperationCompleted.of(operation, executed));
        return executed.result();
    }
}
