package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.RequestError;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.opentelemetry.context.Context;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Runs blocking work on a bounded number of threads. A bounded number of requests waits for them, for a bounded time: half
 * of what an operation may take. They are no threads of Vert.x: there the work would share the CDI request context of its
 * connection, which the framework ends when the client goes away ({@code TrapsTest} drops hundreds of them).
 */
@ApplicationScoped
public class Workers {
    private final Vertx vertx;
    private final Instance<CurrentIdentityAssociation> identity;
    private final ExecutorService threads;
    private final Semaphore room;
    private final long patience;

    @Inject
    Workers(Vertx vertx, Limits limits, Instance<CurrentIdentityAssociation> identity) {
        this.vertx = vertx;
        this.identity = identity;
        threads = Context.taskWrapping(
                Executors.newFixedThreadPool(limits.concurrency(), new DefaultThreadFactory("graphql", true)));
        room = new Semaphore(limits.concurrency() + limits.waiting());
        patience = limits.executionTime().toNanos() / 2;
    }

    /**
     * Does the work for the request, in a CDI request context of its own and with the caller's identity.
     *
     * @param request null for work on behalf of nobody
     * @return fails with {@link RequestError} when too many are waiting, or this one has waited for too long
     */
    public <T> Future<T> run(@Nullable RoutingContext request, Callable<T> work) {
        if (!room.tryAcquire()) {
            return Future.failedFuture(overloaded());
        }
        long arrival = System.nanoTime();
        var result = new CompletableFuture<T>();
        threads.execute(() -> {
            if (System.nanoTime() - arrival > patience) {
                result.completeExceptionally(overloaded());
            } else {
                complete(result, request, work);
            }
            room.release();
        });
        return Future.fromCompletionStage(result, vertx.getOrCreateContext());
    }

    @ActivateRequestContext
    <T> void complete(CompletableFuture<T> result, @Nullable RoutingContext request, Callable<T> work) {
        try {
            if (request != null && identity.isResolvable()) {
                identity.get().setIdentity(QuarkusHttpUser.getSecurityIdentity(request, null));
            }
            result.complete(work.call());
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }

    private static RequestError overloaded() {
        return new RequestError(ErrorCode.UNAVAILABLE, "The server is overloaded: try again later.");
    }
}
