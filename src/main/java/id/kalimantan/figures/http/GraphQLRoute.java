package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.RequestError;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Owns {@code /graphql}: every request is answered here, so that the framework's own endpoint on the same path is
 * never reached. Requests are checked on the event loop and executed on worker threads, unless {@link RememberedRoute}
 * has answered them before.
 */
@ApplicationScoped
public class GraphQLRoute {
    /** Before the framework's other routes. */
    private static final int ORDER = -2;

    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    @Inject
    Answers answers;

    @Inject
    ResponseWriter writer;

    @Inject
    Origins origins;

    @Inject
    Workers workers;

    @Inject
    AnswerCache cache;

    @Inject
    Flights flights;

    @Inject
    RememberedRoute remembered;

    @Inject
    Limits limits;

    void register(@Observes Router router) {
        BodyHandler anonymous =
                BodyHandler.create(false).setBodyLimit(limits.body().asLongValue());
        BodyHandler identified =
                BodyHandler.create(false).setBodyLimit(limits.identifiedBody().asLongValue());
        router.route("/graphql")
                .order(ORDER)
                .handler(this::admit)
                .handler(context -> (isIdentified(context) ? identified : anonymous).handle(context))
                .handler(this::execute)
                .failureHandler(writer::fail);
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        origins.describe(request, context.response());
        HttpMethod method = request.method();
        if (method == HttpMethod.OPTIONS) {
            context.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ALLOW, METHODS)
                    .end();
        } else if (method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.POST) {
            throw new RequestError(ErrorCode.METHOD_NOT_ALLOWED, "GraphQL is served by GET, HEAD and POST.");
        } else {
            MediaType.negotiate(request.headers().getAll(HttpHeaders.ACCEPT));
            if (method == HttpMethod.POST) {
                requireJson(request);
            }
            context.next();
        }
    }

    /** Other content types could be sent by a form of any web page, without the browser asking before. */
    private static void requireJson(HttpServerRequest request) {
        MediaRange type = MediaRange.single(request.getHeader(HttpHeaders.CONTENT_TYPE));
        if (type == null
                || !type.type().equals("application")
                || !type.subtype().equals("json")
                || !type.allowsUtf8()) {
            throw new RequestError(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "Requests are application/json in UTF-8: say so in Content-Type.");
        }
    }

    private void execute(RoutingContext context) {
        long arrival = System.nanoTime();
        String question = carriesToken(context) ? null : Question.asSent(context);
        if (question == null || !cache.isEnabled()) {
            work(context, question, arrival)
                    .onSuccess(answer -> writer.write(context, answer))
                    .onFailure(context::fail);
        } else if (flights.board(question, context)) {
            work(context, question, arrival).onComplete(done -> land(question, done, arrival));
        }
    }

    /** The first has its answer; the others have the same when it is one to a query. */
    private void land(String question, AsyncResult<Answer> done, long arrival) {
        List<RoutingContext> all = flights.land(question);
        for (RoutingContext context : all) {
            if (done.failed()) {
                context.fail(done.cause());
            } else if (context == all.get(0)) {
                writer.write(context, done.result());
            } else if (done.result().query() != null) {
                remembered.answer(context, done.result(), arrival);
            } else {
                executeApart(context, arrival);
            }
        }
    }

    /** Not in the Vert.x context of the first: whatever runs in one shares its CDI request context. */
    private void executeApart(RoutingContext context, long arrival) {
        VertxContext.createNewDuplicatedContext().runOnContext(apart -> work(context, null, arrival)
                .onSuccess(answer -> writer.write(context, answer))
                .onFailure(context::fail));
    }

    /**
     * @param question under which the answer may be kept; null when it is for nobody else
     */
    private Future<Answer> work(RoutingContext context, @Nullable String question, long arrival) {
        MediaType type = MediaType.negotiate(context.request().headers().getAll(HttpHeaders.ACCEPT));
        boolean identified = isIdentified(context);
        return workers.run(context, () -> {
            if (context.response().closed() && (question == null || !flights.isAwaited(question))) {
                throw new RequestError(ErrorCode.BAD_REQUEST, "The client is gone.");
            }
            return answers.to(context, question, type, identified, arrival);
        });
    }

    private static boolean isIdentified(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous();
    }

    /** What is answered to somebody in particular is answered to nobody else. */
    private static boolean carriesToken(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION) || isIdentified(context);
    }
}
