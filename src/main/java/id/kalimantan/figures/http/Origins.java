package id.kalimantan.figures.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;

/**
 * Which web pages' scripts may use the API: those of the server's own origin and of the configured ones.
 *
 * <p>Quarkus' {@code quarkus.http.cors} refuses the server's own pages behind a proxy that ends TLS, because it compares
 * schemes ({@code SubscriptionTest}), and leaves out {@code Vary: Origin}, so that a shared cache gives one page's answer to
 * another ({@code SwitchesTest}).
 */
@ApplicationScoped
class Origins {
    private static final String ONE_DAY = "86400";

    private final List<String> allowed;

    @Inject
    Origins(HttpConfig config) {
        allowed = config.allowedOrigins().orElse(List.of());
    }

    /**
     * Whether the request does not come from a page of a foreign origin. A request that could be forged by such a
     * page, because browsers ask nobody before they send it, must not be served otherwise.
     */
    boolean allow(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || isAllowed(origin) || isOwn(origin, request);
    }

    /** Tells the browser whether the page may read the answer, and send what a simple form could not. */
    void describe(HttpServerRequest request, HttpServerResponse response) {
        boolean done = response.headers().contains(HttpHeaders.VARY, HttpHeaders.ORIGIN, true);
        if (allowed.isEmpty() || done) {
            return;
        }
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !isAllowed(origin)) {
            return;
        }
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        response.putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "etag, retry-after");
        String headers = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
        if (headers != null) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, headers);
        }
        if (request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST");
            response.putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
        }
    }

    private boolean isAllowed(String origin) {
        return allowed.contains(origin) || allowed.contains("*");
    }

    /** Only the host is compared: behind a proxy that ends TLS the scheme differs. */
    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
