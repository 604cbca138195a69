package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.RequestRefused;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs blocking work on a bounded number of threads, with a bounded number of requests waiting for them. */
@ApplicationScoped
class Workers {
    private final WorkerExecutor threads;
    private final Instance<CurrentIdentityAssociation> identity;
    private final AtomicInteger inside = new AtomicInteger();
    private final int capacity;

    @Inject
    Workers(Vertx vertx, Limits limits, Instance<CurrentIdentityAssociation> identity) {
        this.identity = identity;
        threads = vertx.createSharedWorkerExecutor("graphql", limits.concurrency());
        capacity = limits.concurrency() + limits.waiting();
    }

    /**
     * Does the work for the request, in a request context of its own and with the caller's identity.
     *
     * @return fails with {@link RequestRefused} at once when too many are waiting
     */
    <T> Future<T> run(RoutingContext request, Callable<T> work) {
        if (inside.incrementAndGet() > capacity) {
            inside.decrementAndGet();
            return Future.failedFuture(
                    new RequestRefused(ErrorCode.UNAVAILABLE, "The server is overloaded: try again later."));
        }
        return threads.executeBlocking(() -> inRequestContext(request, work), false)
                .onComplete(done -> inside.decrementAndGet());
    }

    private <T> T inRequestContext(RoutingContext request, Callable<T> work) throws Exception {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            if (identity.isResolvable()) {
                identity.get().setIdentity(QuarkusHttpUser.getSecurityIdentity(request, null));
            }
            return work.call();
        } finally {
            context.terminate();
        }
    }
}
