package id.kalimantan.figures.http;

import static java.util.stream.Collectors.groupingBy;

import graphql.ExecutionResult;
import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.Executed;
import id.kalimantan.figures.graphql.Failures;
import id.kalimantan.figures.graphql.GraphQLExecutor;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.Operation;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.graphql.SubscriptionTrigger;
import id.kalimantan.figures.http.Subscriber.Subscription;
import id.kalimantan.figures.release.ReleasePublished;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All open connections; executes what they ask for, and once more for each release. */
@ApplicationScoped
class Subscribers {
    private static final Logger LOG = Logger.getLogger(Subscribers.class);

    /** No fewer clients than this can use up the budget. */
    private static final int FEWEST = 4;

    private final Set<Subscriber> open = ConcurrentHashMap.newKeySet();
    private final Budget budget = new Budget(FEWEST);
    private final Quota connections;
    private final Quota subscriptions;
    private final HttpConfig.Subscriptions config;
    private volatile boolean ending;

    @Inject
    Subscribers(HttpConfig config) {
        this.config = config.subscriptions();
        connections = new Quota(this.config.connections(), this.config.connectionsPerClient());
        subscriptions = new Quota(Integer.MAX_VALUE, this.config.perClient());
    }

    @Inject
    Vertx vertx;

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

    /** Returns false when there are too many already, of this client or in all, or the server ends. */
    boolean reserve(String client) {
        return !ending && connections.take(client, 1);
    }

    void free(String client) {
        connections.giveBack(client, 1);
    }

    /** What clients make the server hold: what they have subscribed to, and messages that are being received. */
    Budget budget() {
        return budget;
    }

    /** The operations of each client. */
    Quota subscriptions() {
        return subscriptions;
    }

    /** @param end called when the server need not wait for this client any more */
    void open(ServerWebSocket socket, String client, Runnable end) {
        var subscriber = new Subscriber(socket, client, this, config, end);
        open.add(subscriber);
        subscriber.open(vertx);
        if (ending) {
            sendAway(subscriber);
        }
    }

    void closed(Subscriber subscriber) {
        open.remove(subscriber);
        free(subscriber.client());
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

    /** Executes a query, or tries a subscription, which is told nothing yet but whether it is right. */
    Future<Void> begin(Subscription subscription, String payload) {
        long arrival = System.nanoTime();
        Callable<Void> work = () -> {
            var request = GraphQLRequest.ofPayload(payload);
            request.limitVariables(limits.variablesLength());
            begin(subscription, request.operation(documents.find(request), true, arrival));
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
        if (operation.isSubscription()) {
            if (!subscription.activate(operation.declaredOnly())) {
                return;
            }
            ExecutionResult trial = execute(operation, () -> executor.tell(operation, null));
            if (!trial.getErrors().isEmpty()) {
                subscription.fail(trial.getErrors());
            }
        } else {
            subscription.next(execute(operation, () -> executor.execute(operation)));
            subscription.complete();
        }
    }

    private ExecutionResult execute(Operation operation, Supplier<Executed> execution) {
        Executed executed = execution.get();
        completed.fire(OperationCompleted.of(operation, executed));
        return executed.result();
    }

    void hear(@Observes ReleasePublished news) {
        workers.tell(() -> tell(news.number()));
    }

    /** Whatever many have subscribed to is executed once. */
    private void tell(int release) {
        open.stream()
                .flatMap(subscriber -> subscriber.subscriptions().stream())
                .filter(subscription -> subscription.active() != null)
                .collect(groupingBy(it -> CacheKey.canonical(release, active(it), MediaType.JSON)))
                .values()
                .forEach(equal -> tell(equal, new SubscriptionTrigger(release)));
    }

    private void tell(List<Subscription> equal, SubscriptionTrigger trigger) {
        try {
            Operation operation = active(equal.get(0)).again();
            ExecutionResult result = execute(operation, () -> executor.tell(operation, trigger));
            Map<String, @Nullable Object> data = result.getData();
            boolean news = data != null && data.values().stream().anyMatch(Objects::nonNull);
            if (news || !result.getErrors().isEmpty()) {
                equal.forEach(subscription -> subscription.next(result));
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Subscribers were not told of release %d", trigger.release());
        }
    }

    private static Operation active(Subscription subscription) {
        return Objects.requireNonNull(subscription.active());
    }
}
