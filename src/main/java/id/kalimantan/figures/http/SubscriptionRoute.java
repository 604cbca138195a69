package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;

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
        if (!speaksOurs(request)) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "Subscriptions speak the subprotocol " + PROTOCOL + ".");
        }
        String client = request.remoteAddress().host();
        if (!subscribers.reserve(client)) {
            throw new RequestError(ErrorCode.UNAVAILABLE, "This server takes no more subscribers: try again later.");
        }
        request.toWebSocket()
                .onSuccess(socket -> subscribers.open(socket, client, () -> UpgradedRequest.end(request)))
                .onFailure(refused -> {
                    subscribers.free(client);
                    context.fail(400, refused);
                });
    }

    private static boolean speaksOurs(HttpServerRequest request) {
        String offered = request.getHeader("sec-websocket-protocol");
        return offered != null && Arrays.asList(offered.split("\\s*,\\s*", -1)).contains(PROTOCOL);
    }
}
