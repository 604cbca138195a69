package id.kalimantan.figures.subscription;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.http.Origins;
import id.kalimantan.figures.http.ResponseWriter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Opens WebSockets at {@code /graphql}, in place of the framework's handler on the same path. */
@ApplicationScoped
public class SubscriptionRoute {
    /** After authentication and before the framework's handler. */
    private static final int ORDER = -100;

    private static final String PROTOCOL = "graphql-transport-ws";

    @Inject
    Origins origins;

    @Inject
    Subscribers subscribers;

    @Inject
    ResponseWriter writer;

    void register(@Observes Router router) {
        router.route("/graphql").order(ORDER).handler(this::upgrade).failureHandler(writer::fail);
    }

    private void upgrade(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!HttpHeaders.WEBSOCKET.toString().equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
            context.next();
            return;
        }
        // browsers do not ask before they open a WebSocket from any page
        if (!origins.allow(request)) {
            throw new RequestError(ErrorCode.FORBIDDEN, "Pages of this origin may not use the API.");
        }
        String offered = String.valueOf(request.getHeader("sec-websocket-protocol"));
        if (!List.of(offered.split("\\s*,\\s*", -1)).contains(PROTOCOL)) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "Subscriptions speak the subprotocol " + PROTOCOL + ".");
        }
        subscribers.open(context);
    }
}
