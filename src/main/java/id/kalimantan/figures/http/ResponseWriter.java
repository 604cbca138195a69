package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Failures;
import id.kalimantan.figures.graphql.RequestRefused;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Sends answers, and turns whatever failed on the way into one. */
@ApplicationScoped
class ResponseWriter {
    private static final Logger LOG = Logger.getLogger(ResponseWriter.class);

    void write(RoutingContext context, Answer answer, MediaType type) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(answer.status());
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.putHeader(HttpHeaders.CONTENT_TYPE, type.header()).putHeader("x-content-type-options", "nosniff");
        if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        HttpMethod method = context.request().method();
        switch (answer.status()) {
            case 401 -> response.putHeader("www-authenticate", "Bearer");
            case 405 -> response.putHeader(HttpHeaders.ALLOW, isRead(method) ? "POST" : GraphQLRoute.METHODS);
            case 415 -> response.putHeader(HttpHeaders.ACCEPT, "application/json");
            case 503 -> response.putHeader(HttpHeaders.RETRY_AFTER, "1");
            default -> {}
        }
        if (method == HttpMethod.HEAD) {
            response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            String.valueOf(answer.body().length()))
                    .end();
        } else {
            response.end(answer.body());
        }
    }

    private static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    /** Answers a request that failed outside of the execution. */
    void fail(RoutingContext context) {
        MediaType type = acceptable(context);
        write(context, failed(context, type), type);
    }

    private static Answer failed(RoutingContext context, MediaType type) {
        if (context.failure() instanceof RequestRefused refused) {
            return Answer.of(refused, type);
        }
        if (context.failure() instanceof AuthenticationFailedException) {
            return Answer.of(CodedError.of(ErrorCode.UNAUTHENTICATED, "The token is not valid."), type);
        }
        if (context.statusCode() == 413) {
            return Answer.of(CodedError.of(ErrorCode.BODY_TOO_LARGE, "The body is too large."), type);
        }
        if (context.statusCode() >= 400 && context.statusCode() < 500) {
            return Answer.of(CodedError.of(ErrorCode.BAD_REQUEST, "The request is malformed."), type);
        }
        CodedError known = context.failure() == null ? null : Failures.explain(context.failure());
        if (known != null) {
            return Answer.of(known, type);
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(context.failure(), "Error %s", id);
        return Answer.of(CodedError.internal(id), type);
    }

    private static MediaType acceptable(RoutingContext context) {
        try {
            return MediaType.negotiate(context.request().headers().getAll(HttpHeaders.ACCEPT));
        } catch (RequestRefused notAcceptable) {
            return MediaType.JSON;
        }
    }
}
