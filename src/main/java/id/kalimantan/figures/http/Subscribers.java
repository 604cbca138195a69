package id.kalimantan.figures.http;

import graphql.ExecutionResult;
import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.Executed;
import id.kalimantan.figures.graphql.Failures;
import id.kalimantan.figures.graphql.GraphQLExecutor;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.Operation;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.graphql.SubscriptionTrigger;
import id.kalimantan.figures.release.ReleasePublished;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All open connections; executes what they ask for, and once more for each release. */
@ApplicationScoped
class Subscribers {
    private static final Logger LOG = Logger.getLogger(Subscribers.class);

    /** Equal for operations that are always told the same. */
    private record Topic(String document, @Nullable String name, Map<String, Object> variables, boolean priced) {
        static Topic of(Operation operation) {
            return new Topic(
                    operation.document().sha256(), operation.name(), operation.variables(), operation.priced());
        }
    }

    private record Audience(Operation operation, List<Subscription> members) {}

    private final Set<Subscriber> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger reserved = new AtomicInteger();
    private volatile boolean ending;

    @Inject
    Vertx vertx;

    @Inject
    SubscriptionConfig config;

    @Inject
    Limits limits;

    @Inject
    PersistedDocuments documents;

    @Inject
    GraphQLExecutor executor;

    @Inject
    Workers workers;

    @Inject
    Event<OperationCompleted> completed;

    /** Returns false when there are too many already, or the server ends. */
    boolean reserve() {
        if (reserved.incrementAndGet() > config.connections() || ending) {
            reserved.decrementAndGet();
            return false;
        }
        return true;
    }

    void free() {
        reserved.decrementAndGet();
    }

    /** @param end called when the server need not wait for this client any more */
    void open(ServerWebSocket socket, Runnable end) {
        var subscriber = new Subscriber(socket, this, config, end);
        open.add(subscriber);
        subscriber.open(vertx);
        if (ending) {
            sendAway(subscriber);
        }
    }

    void closed(Subscriber subscriber) {
        open.remove(subscriber);
        free();
    }

    /** As soon as the server is told to end, so that subscribers go to another one while this still answers queries. */
    void closeAtEnd(@Observes StartupEvent start) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAll, "closing subscriptions"));
    }

    private void closeAll() {
        ending = true;
        open.forEach(Subscribers::sendAway);
    }

    private static void sendAway(Subscriber subscriber) {
        subscriber.close(1001, "The server ends");
    }

    /** @throws RequestError when the payload is no GraphQL request */
    GraphQLRequest read(Map<String, @Nullable Object> payload) {
        GraphQLRequest request = GraphQLRequest.ofPayload(payload);
        request.limitVariables(limits.variablesLength());
        return request;
    }

    /** Executes a query, or tries a subscription, which is told nothing yet but whether it is right. */
    Future<?> begin(Subscription subscription, GraphQLRequest request) {
        long arrival = System.nanoTime();
        return workers.run(null, () -> {
                    var operation = request.operation(documents.find(request), true, arrival);
                    begin(subscription, operation);
                    return operation;
                })
                .onFailure(failure -> fail(subscription, failure, arrival));
    }

    private void begin(Subscription subscription, Operation operation) {
        if (!operation.isSubscription()) {
            Executed executed = executor.execute(operation);
            completed.fire(OperationCompleted.of(operation, executed));
            subscription.next(executed.result());
            subscription.complete();
            return;
        }
        subscription.stand(operation);
        Executed trial = executor.tell(operation, null);
        completed.fire(OperationCompleted.of(operation, trial));
        if (!trial.result().getErrors().isEmpty()) {
            subscription.fail(trial.result().getErrors());
        }
    }

    private void fail(Subscription subscription, Throwable failure, long arrival) {
        List<CodedError> errors =
                failure instanceof RequestError refused ? refused.errors() : List.of(Failures.tell(failure));
        completed.fire(OperationCompleted.refused(errors.get(0).code(), arrival));
        subscription.fail(errors);
    }

    void hear(@Observes ReleasePublished news) {
        workers.tell(() -> tell(news.number()));
    }

    /** Whatever many have subscribed to is executed once. */
    private void tell(int release) {
        Map<Topic, Audience> audiences = new LinkedHashMap<>();
        for (Subscriber subscriber : open) {
            for (Subscription subscription : subscriber.subscriptions()) {
                Operation operation = subscription.standing();
                if (operation != null) {
                    audiences
                            .computeIfAbsent(Topic.of(operation), it -> new Audience(operation, new ArrayList<>()))
                            .members
                            .add(subscription);
                }
            }
        }
        for (Audience audience : audiences.values()) {
            try {
                tell(audience, new SubscriptionTrigger(release));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Subscribers were not told of release %d", release);
            }
        }
    }

    private void tell(Audience audience, SubscriptionTrigger trigger) {
        Operation operation = audience.operation.again();
        Executed executed = executor.tell(operation, trigger);
        completed.fire(OperationCompleted.of(operation, executed));
        ExecutionResult result = executed.result();
        Map<String, @Nullable Object> data = result.getData();
        boolean news = data != null && data.values().stream().anyMatch(Objects::nonNull);
        if (news || !result.getErrors().isEmpty()) {
            audience.members.forEach(subscription -> subscription.next(result));
        }
    }
}
