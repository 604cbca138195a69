package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.RequestError;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs blocking work on a bounded number of threads. A bounded number of requests waits for them, for a bounded time: half
 * of what an operation may take.
 */
@ApplicationScoped
class Workers {
    private final WorkerExecutor threads;

    /** Outside of Vert.x: there a task would share the request context of whatever handed it over. */
    private final ExecutorService teller = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "subscriptions");
        thread.setDaemon(true);
        return thread;
    });

    private final Instance<CurrentIdentityAssociation> identity;
    private final AtomicInteger inside = new AtomicInteger();
    private final int capacity;
    private final long patience;

    @Inject
    Workers(Vertx vertx, Limits limits, Instance<CurrentIdentityAssociation> identity) {
        this.identity = identity;
        threads = vertx.createSharedWorkerExecutor("graphql", limits.concurrency());
        capacity = limits.concurrency() + limits.waiting();
        patience = limits.executionTime().toNanos() / 2;
    }

    /**
     * Does the work for the request, in a request context of its own and with the caller's identity.
     *
     * @param request null for work on behalf of nobody
     * @return fails with {@link RequestError} when too many are waiting, or this one has waited for too long
     */
    <T> Future<T> run(@Nullable RoutingContext request, Callable<T> work) {
        if (inside.incrementAndGet() > capacity) {
            inside.decrementAndGet();
            return Future.failedFuture(overloaded());
        }
        long arrival = System.nanoTime();
        return threads.executeBlocking(
                        () -> {
                            if (System.nanoTime() - arrival > patience) {
                                throw overloaded();
                            }
                            return inRequestContext(request, work);
                        },
                        false)
                .onComplete(done -> inside.decrementAndGet());
    }

    /** Does what has to be told, one after another in the order of the calls, each in a request context of its own. */
    void tell(Runnable work) {
        teller.execute(() -> {
            ManagedContext context = Arc.container().requestContext();
            context.activate();
            try {
                work.run();
            } finally {
                context.terminate();
            }
        });
    }

    @PreDestroy
    void end() {
        teller.shutdownNow();
    }

    private static RequestError overloaded() {
        return new RequestError(ErrorCode.UNAVAILABLE, "The server is overloaded: try again later.");
    }

    private <T> T inRequestContext(@Nullable RoutingContext request, Callable<T> work) throws Exception {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            if (request != null && identity.isResolvable()) {
                identity.get().setIdentity(QuarkusHttpUser.getSecurityIdentity(request, null));
            }
            return work.call();
        } finally {
            context.terminate();
        }
    }
}
