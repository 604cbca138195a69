package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Failures;
import id.kalimantan.figures.graphql.RequestError;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Sends answers, and turns whatever failed on the way into one. */
@ApplicationScoped
public class ResponseWriter {

    /** Seconds for which an HTTP cache may serve what it has while it asks whether that has changed. */
    private static final long WHILE_REVALIDATING = Duration.ofMinutes(10).toSeconds();

    /** Seconds for which it may do so when nobody answers. */
    private static final long IF_ERROR = Duration.ofDays(7).toSeconds();

    /** With a quality above zero. */
    private static final Pattern GZIP =
            Pattern.compile("(?<![\\w-])gzip(?![\\w-]| *; *q=0(\\.0*)?(,| |$))", Pattern.CASE_INSENSITIVE);

    /** Encoded once and not with each answer, as the others here. */
    private static final CharSequence VARIES_BY = HttpHeaders.createOptimized("accept, accept-encoding");

    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("x-content-type-options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence GZIPPED = HttpHeaders.createOptimized("gzip");

    private static final List<CodedError> MALFORMED =
            List.of(CodedError.of(ErrorCode.BAD_REQUEST, "The request is malformed."));

    private final CharSequence cacheControl;
    private final Event<OperationCompleted> completed;

    @Inject
    ResponseWriter(HttpConfig config, Event<OperationCompleted> completed) {
        this.completed = completed;
        cacheControl = HttpHeaders.createOptimized("public, max-age=%d, stale-while-revalidate=%d, stale-if-error=%d"
                .formatted(config.cache().maxAge().toSeconds(), WHILE_REVALIDATING, IF_ERROR));
    }

    /** Sends the result of an equal query. */
    void repeat(RoutingContext context, HttpResult known, long arrival) {
        completed.fire(Objects.requireNonNull(known.query()).again(arrival));
        write(context, known);
    }

    void write(RoutingContext context, HttpResult result) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        HttpMethod method = context.request().method();
        response.headers().add(HttpHeaders.VARY, VARIES_BY);
        if (result.tag() != null && EntityTags.isRead(method)) {
            response.putHeader(HttpHeaders.ETAG, result.tag()).putHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
            if (EntityTags.isHeld(context.request(), result.tag())) {
                response.setStatusCode(304).end();
                return;
            }
        } else if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        }
        response.setStatusCode(result.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, result.type().header())
                .putHeader(CONTENT_TYPE_OPTIONS, NO_SNIFF);
        switch (result.status()) {
            case 401 -> response.putHeader("www-authenticate", "Bearer");
            case 405 ->
                response.putHeader(HttpHeaders.ALLOW, EntityTags.isRead(method) ? "POST" : GraphQLRoute.METHODS);
            case 415 -> response.putHeader(HttpHeaders.ACCEPT, "application/json");
            case 503 -> response.putHeader(HttpHeaders.RETRY_AFTER, "1");
            default -> {}
        }
        Buffer body = result.body();
        boolean gzip = acceptsGzip(context.request());
        if (gzip && result.gzip() != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIPPED);
            body = result.gzip();
        } else if (!gzip && context.request().headers().contains(HttpHeaders.ACCEPT_ENCODING)) {
            // Netty would take any word that has gzip in it
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
        if (HttpMethod.HEAD.equals(method)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }

    public static boolean acceptsGzip(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && GZIP.matcher(accepted).find();
    }

    /** Answers a request that failed outside of the execution. */
    public void fail(RoutingContext context) {
        if (context.response().closed() || context.response().ended()) {
            return; // the client has gone away or has been told, which is no failure of ours
        }
        MediaType type;
        try {
            type = MediaType.negotiate(context);
        } catch (RequestError notAcceptable) {
            type = MediaType.JSON;
        }
        write(context, HttpResult.of(errors(context), type));
    }

    /** Answers a request that failed and is none of GraphQL: with the errors as JSON, and a status that says so. */
    public void refuse(RoutingContext context) {
        refuse(context, errors(context));
    }

    void refuse(RoutingContext context, CodedError error) {
        refuse(context, List.of(error));
    }

    private void refuse(RoutingContext context, List<CodedError> errors) {
        context.response().headers().remove(HttpHeaders.CACHE_CONTROL);
        HttpResult refusal = HttpResult.of(errors, MediaType.GRAPHQL_RESPONSE);
        write(context, new HttpResult(refusal.status(), refusal.body(), MediaType.JSON, null, null, null));
    }

    /** Answers a request that cannot be understood. */
    void refuseMalformed(RoutingContext context) {
        refuse(context, MALFORMED);
    }

    private static List<CodedError> errors(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof RequestError refused) {
            return refused.errors();
        }
        if (failure instanceof AuthenticationFailedException) {
            return List.of(CodedError.of(ErrorCode.UNAUTHENTICATED, "The token is not valid."));
        }
        if (context.statusCode() == 413) {
            return List.of(CodedError.of(ErrorCode.BODY_TOO_LARGE, "The body is too large."));
        }
        if (context.statusCode() >= 400 && context.statusCode() < 500) {
            return MALFORMED;
        }
        return List.of(Failures.tell(failure == null ? new IllegalStateException("no reason") : failure));
    }
}
