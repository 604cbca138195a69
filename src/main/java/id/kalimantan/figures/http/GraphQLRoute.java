package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.graphql.RequestError;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Owns {@code /graphql} and what is below: every request is answered here, so that the framework's own endpoint is never
 * reached. It passes 31 of the 61 audits that {@code src/test/node/run} runs, and executes mutations by GET. Requests are
 * checked on the event loop and executed on worker threads, unless {@link CachedRoute} has answered them before.
 */
@ApplicationScoped
public class GraphQLRoute {
    /** Before the framework's other routes. */
    private static final int ORDER = -2;

    static final String METHODS = "GET, HEAD, POST, OPTIONS";
    /** RFC 9110 asks for 8,000 at least; what is beyond what the framework reads is answered without a body. */
    private static final int MAX_ADDRESS = 16 * 1024;

    private static final Set<HttpMethod> EXECUTED = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);

    @Inject
    RequestHandler requests;

    @Inject
    ResponseWriter writer;

    @Inject
    Workers workers;

    @Inject
    RepresentationCache cache;

    @Inject
    Limits limits;

    @Inject
    BodyReader bodies;

    /** The client has not waited for its request to be executed. */
    private static final class ClientGone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    void register(@Observes Router router) {
        long anonymous = limits.body().asLongValue();
        long identified = limits.identifiedBody().asLongValue();
        router.route("/graphql")
                .order(ORDER)
                .handler(this::admit)
                .handler(context -> bodies.read(context, isIdentified(context) ? identified : anonymous))
                .handler(context -> execute(context, System.nanoTime()))
                .failureHandler(writer::fail);
        router.route("/graphql/*")
                .order(ORDER + 1)
                .handler(context -> context.response().setStatusCode(404).end());
    }

    private void admit(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (HttpMethod.OPTIONS.equals(method)) {
            context.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ALLOW, METHODS)
                    .end();
            return;
        }
        if (!EXECUTED.contains(method)) {
            throw new RequestError(ErrorCode.METHOD_NOT_ALLOWED, "GraphQL is served by GET, HEAD and POST.");
        }
        MediaType.negotiate(context);
        if (context.request().uri().length() > MAX_ADDRESS) {
            throw new RequestError(
                    ErrorCode.ADDRESS_TOO_LONG,
                    "An address has at most " + MAX_ADDRESS + " characters: send the request by POST.");
        }
        BodyEncoding.check(context.request());
        if (HttpMethod.POST.equals(method)) {
            new Parameters(context.queryParams()).only(List.of());
            // Other content types could be sent by a form of any web page, without the browser asking before.
            if (!MediaType.JSON.isTypeOf(context.parsedHeaders().contentType())) {
                throw new RequestError(
                        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                        "Requests are application/json in UTF-8: say so in Content-Type.");
            }
        }
        context.next();
    }

    private void execute(RoutingContext context, long arrival) {
        if (isPersonal(context) || !cache.isEnabled()) {
            executeAlone(context, arrival);
            return;
        }
        CacheKey key = CacheKey.raw(cache.release(), context);
        var own = new CompletableFuture<HttpResult>();
        CompletableFuture<HttpResult> first = cache.join(key, own);
        if (first == null) {
            run(context, arrival).onComplete(done -> {
                cache.complete(key, own, done);
                answer(context, done);
            });
        } else {
            Future.fromCompletionStage(first, context.vertx().getOrCreateContext())
                    .onComplete(done -> follow(context, done, arrival));
        }
    }

    private void executeAlone(RoutingContext context, long arrival) {
        run(context, arrival).onComplete(done -> answer(context, done));
    }

    private void answer(RoutingContext context, AsyncResult<HttpResult> done) {
        if (done.succeeded()) {
            writer.write(context, done.result());
        } else if (!(done.cause() instanceof ClientGone)) {
            context.fail(done.cause());
        }
    }

    /** Answers a request as the first one that was equal. What is no query is executed for each. */
    private void follow(RoutingContext context, AsyncResult<HttpResult> first, long arrival) {
        if (first.succeeded() && first.result().query() != null) {
            writer.repeat(context, first.result(), arrival);
        } else if (first.succeeded()) {
            executeAlone(context, arrival);
        } else if (first.cause() instanceof ClientGone) {
            execute(context, arrival);
        } else {
            context.fail(first.cause());
        }
    }

    private Future<HttpResult> run(RoutingContext context, long arrival) {
        MediaType type = MediaType.negotiate(context);
        boolean personal = isPersonal(context);
        boolean identified = isIdentified(context);
        return workers.run(context, () -> {
            if (context.response().closed()) {
                throw new ClientGone();
            }
            return requests.handle(context, type, personal, identified, arrival);
        });
    }

    private static boolean isIdentified(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous();
    }

    /** What is answered to somebody in particular is answered to nobody else. */
    private static boolean isPersonal(RoutingContext context) {
        HttpServerRequest request = context.request();
        return request.headers().contains(HttpHeaders.AUTHORIZATION) || isIdentified(context);
    }
}
