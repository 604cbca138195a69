package id.kalimantan.figures.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Answers requests that are malformed before any route is found: the framework logs each as an error of the server. */
@ApplicationScoped
class MalformedRequests {
    private static final int STATUS = 400;
    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE - 1;

    @Inject
    ResponseWriter writer;

    void register(@Observes Router router) {
        router.errorHandler(STATUS, writer::refuseMalformed);
        router.route().order(AFTER_ALL_OTHERS).failureHandler(this::fail);
    }

    private void fail(RoutingContext context) {
        if (context.statusCode() == STATUS) {
            writer.refuseMalformed(context);
        } else {
            context.next();
        }
    }
}
