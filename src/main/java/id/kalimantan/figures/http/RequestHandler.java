package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Executed;
import id.kalimantan.figures.graphql.GraphQLExecutor;
import id.kalimantan.figures.graphql.Operation;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.release.ReleaseTracker;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Finds the result of a request, on a worker thread: what is remembered, what the client has already, or by executing. */
@ApplicationScoped
class RequestHandler {
    @Inject
    GraphQLExecutor executor;

    @Inject
    PersistedDocuments documents;

    @Inject
    RepresentationCache cache;

    @Inject
    EntityTags tags;

    @Inject
    Event<OperationCompleted> completed;

    /**
     * Handles a request.
     *
     * @param personal whether the result is for nobody else
     * @param identified whether the client is known, who may then send large bodies
     * @param arrival when it came, as {@link System#nanoTime()}
     */
    HttpResult handle(RoutingContext context, MediaType type, boolean personal, boolean identified, long arrival) {
        try {
            boolean post = HttpMethod.POST.equals(context.request().method());
            GraphQLRequest request =
                    post ? GraphQLRequest.ofBody(body(context)) : GraphQLRequest.ofAddress(context.queryParams());
            Operation operation = documents.operation(request, identified, !post, arrival);
            boolean lasting = !personal && (cache.isEnabled() || !post);
            return lasting ? lasting(context, operation, type) : execute(operation, type);
        } catch (RequestError refused) {
            completed.fire(OperationCompleted.refused(refused.code(), arrival));
            return HttpResult.of(refused.errors(), type);
        }
    }

    private HttpResult lasting(RoutingContext context, Operation operation, MediaType type) {
        CacheKey key = CacheKey.canonical(cache.release(), operation, type);
        HttpResult result = cache.find(key);
        if (result == null) {
            result = notModified(context, operation, type, key);
        }
        if (result == null) {
            result = execute(operation, type);
            ReleaseTracker.Identified release = isGood(result) ? cache.newest() : null;
            if (release != null && release.number() == key.release()) {
                result = cache.keep(key, result, tags.of(release, key.text()));
            }
        }
        return result;
    }

    /** What a client is told that has the result of this release; null when it has not. */
    private @Nullable HttpResult notModified(
            RoutingContext context, Operation operation, MediaType type, CacheKey key) {
        boolean conditional = context.request().headers().contains(HttpHeaders.IF_NONE_MATCH);
        ReleaseTracker.Identified release = conditional && operation.isQuery() ? cache.newest() : null;
        if (release == null) {
            return null;
        }
        String tag = tags.of(release, key.text());
        if (!EntityTags.isHeld(context.request(), tag)) {
            return null;
        }
        completed.fire(OperationCompleted.notModified(operation));
        return HttpResult.notModified(type, tag);
    }

    private static boolean isGood(HttpResult result) {
        return result.query() != null && result.query().errors().isEmpty();
    }

    private HttpResult execute(Operation operation, MediaType type) {
        Executed executed = executor.execute(operation);
        var event = OperationCompleted.of(operation, executed);
        completed.fire(event);
        return HttpResult.of(executed.result(), type, operation.isQuery() ? event : null);
    }

    private static byte[] body(RoutingContext context) {
        Buffer body = context.body().buffer();
        return body == null ? new byte[0] : body.getBytes();
    }
}
