package id.kalimantan.figures.subscription;

import static java.util.stream.Collectors.groupingBy;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.graphql.SubscriptionTrigger;
import id.kalimantan.figures.http.Budget;
import id.kalimantan.figures.http.Quota;
import id.kalimantan.figures.release.ReleasePublished;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All open connections, within their limits. Each release is told to them. */
@Singleton
class Subscribers {
    /** No fewer clients than this can use up the budget. */
    private static final int FEWEST = 4;

    final SubscriptionConfig config;
    final SubscriptionExecutor executor;

    /** What clients make the server hold: what they have subscribed to, and messages that are being received. */
    final Budget budget = new Budget(FEWEST);

    /** The operations of each client. */
    final Quota operations;

    private final Quota connections;
    private final Set<Subscriber> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService releases =
            Executors.newSingleThreadExecutor(new DefaultThreadFactory("subscriptions", true));
    private volatile boolean ending;

    @Inject
    Subscribers(SubscriptionConfig config, SubscriptionExecutor executor) {
        this.config = config;
        this.executor = executor;
        connections = new Quota(config.connections(), config.connectionsPerClient());
        operations = new Quota(Integer.MAX_VALUE, config.perClient());
    }

    /** @throws RequestError when there are too many already, of this client or in all, or the server ends */
    void open(RoutingContext context) {
        String client = context.request().remoteAddress().host();
        if (ending || !connections.take(client, 1)) {
            throw new RequestError(ErrorCode.UNAVAILABLE, "This server takes no more subscribers: try again later.");
        }
        context.request()
                .toWebSocket()
                .onSuccess(socket -> {
                    UpgradedRequest.end(context.request());
                    open.add(new Subscriber(context.vertx(), socket, client, this));
                    if (ending) {
                        sendAway();
                    }
                })
                .onFailure(refused -> {
                    connections.giveBack(client, 1);
                    context.fail(400, refused);
                });
    }

    void closed(Subscriber subscriber) {
        open.remove(subscriber);
        connections.giveBack(subscriber.client, 1);
    }

    /** As soon as the server is told to end, so that subscribers go to another one while this still answers queries. */
    void onShutdown(@Observes ShutdownDelayInitiatedEvent told) {
        ending = true;
        sendAway();
    }

    private void sendAway() {
        open.forEach(subscriber -> subscriber.close(1001, "The server ends"));
    }

    /** Releases are told one after another. */
    void onRelease(@Observes ReleasePublished published) {
        releases.execute(() -> tell(new SubscriptionTrigger(published.number())));
    }

    /** Whatever many have subscribed to is executed once. */
    @ActivateRequestContext
    void tell(SubscriptionTrigger release) {
        open.stream()
                .flatMap(Subscriber::subscriptions)
                .filter(subscription -> subscription.active != null)
                .collect(groupingBy(Subscription::question))
                .values()
                .forEach(equal -> executor.tell(equal, release));
    }

    @PreDestroy
    void end() {
        releases.shutdownNow();
    }
}
