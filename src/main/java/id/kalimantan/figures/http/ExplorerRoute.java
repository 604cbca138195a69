package id.kalimantan.figures.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Leads from the framework's GraphiQL page to ours, which uses the same scripts. The framework's asks at {@code /graphql},
 * also where a proxy serves the application below a path.
 */
@ApplicationScoped
public class ExplorerRoute {
    /** Before the framework's. */
    private static final int ORDER = -100;

    private static final String FOLDER = "/q/graphql-ui";

    void register(@Observes Router router) {
        router.getWithRegex(FOLDER + "(/|/index\\.html)?").order(ORDER).handler(ExplorerRoute::lead);
    }

    /** By a relative address, which is right below any path. */
    private static void lead(RoutingContext context) {
        context.redirect((context.normalizedPath().equals(FOLDER) ? "../" : "../../") + "explorer.html");
    }
}
