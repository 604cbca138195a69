package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Answers what fails outside of our routes, where the framework would log it as an error of the server. */
@ApplicationScoped
class FailedRequests {
    private static final int MALFORMED = 400;
    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE - 1;

    private static final CodedError ENDING =
            CodedError.of(ErrorCode.UNAVAILABLE, "This server is ending: another has the page.");

    @Inject
    ResponseWriter writer;

    private volatile boolean ending;

    void end(@Observes ShutdownDelayInitiatedEvent told) {
        ending = true;
    }

    void register(@Observes Router router) {
        router.errorHandler(MALFORMED, writer::refuseMalformed);
        router.route().order(AFTER_ALL_OTHERS).failureHandler(this::fail);
    }

    private void fail(RoutingContext context) {
        if (context.statusCode() == MALFORMED) {
            writer.refuseMalformed(context);
        } else if (ending && context.failure() instanceof IllegalStateException) {
            // Vert.x deletes the files that it reads the page from as soon as the process is told to end
            writer.refuse(context, ENDING);
        } else {
            context.next();
        }
    }
}
