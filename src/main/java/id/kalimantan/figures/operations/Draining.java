package id.kalimantan.figures.operations;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * From the signal to end until the end of {@code quarkus.shutdown.delay} the server still answers. Meanwhile it asks
 * its clients to close the connections that they keep alive, so that they open the next one to another replica.
 */
@ApplicationScoped
class Draining {
    private volatile boolean ending;

    void register(@Observes Router router) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending = true, "draining"));
        router.route().order(Integer.MIN_VALUE).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (ending) {
            askToLeave(context);
        }
        context.next();
    }

    private static void askToLeave(RoutingContext context) {
        if (context.request().version() == HttpVersion.HTTP_2) {
            // Streams that are open end in peace, new ones go to another connection.
            context.addEndHandler(done -> context.request().connection().goAway(0));
        } else {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }
}
