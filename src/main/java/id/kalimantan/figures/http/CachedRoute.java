package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Limits;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Answers on the event loop what is remembered, before anything else is done for the request, such as authenticating
 * nobody. All other requests go on to {@link GraphQLRoute}.
 */
@ApplicationScoped
public class CachedRoute {
    /** Before the framework's authentication. */
    private static final int ORDER = -1000;

    @Inject
    RepresentationCache cache;

    @Inject
    ResponseWriter writer;

    @Inject
    Limits limits;

    @Inject
    BodyReader bodies;

    void register(@Observes Router router) {
        long limit = limits.body().asLongValue();
        if (cache.isEnabled()) {
            router.route("/graphql")
                    .order(ORDER)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .method(HttpMethod.POST)
                    .handler(context -> {
                        if (isAnybodys(context.request())) {
                            bodies.read(context, limit);
                        } else {
                            context.next();
                        }
                    })
                    .handler(this::repeat)
                    .failureHandler(writer::fail);
        }
    }

    private static boolean isAnybodys(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !request.headers().contains(HttpHeaders.UPGRADE)
                && BodyEncoding.isPlain(request);
    }

    private void repeat(RoutingContext context) {
        long arrival = System.nanoTime();
        HttpResult known = isAnybodys(context.request()) ? cache.find(CacheKey.raw(cache.release(), context)) : null;
        if (known == null) {
            context.next();
        } else {
            writer.repeat(context, known, arrival);
        }
    }
}
