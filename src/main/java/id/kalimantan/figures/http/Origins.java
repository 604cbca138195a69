package id.kalimantan.figures.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which web pages' scripts may use the API: those of the server's own origin and of the configured ones.
 *
 * <p>Quarkus' {@code quarkus.http.cors} refuses the server's own pages behind a proxy that ends TLS, because it compares
 * schemes ({@code SubscriptionTest}), and leaves out {@code Vary: Origin}, so that a shared cache gives one page's answer to
 * another ({@code SwitchesTest}).
 */
@ApplicationScoped
public class Origins {
    private static final String ONE_DAY = "86400";

    /** Before whatever can refuse a request: a page may read refusals, too. */
    private static final int ORDER = -100_000;

    private static final String ANY = "*";

    /** A scheme, a host, and a port only when it is not the scheme's own. */
    private static final Pattern AS_BROWSERS_WRITE = Pattern.compile(
            "(?!http:.*:80$|https:.*:443$)[a-z][a-z0-9+.-]*://([a-z0-9.-]+|\\[[0-9a-f:.]+])(:[1-9]\\d*)?");

    private final List<String> allowed;

    /** @throws IllegalStateException when one of the configured origins is none that a browser would name */
    @Inject
    Origins(HttpConfig config) {
        allowed = config.allowedOrigins().orElse(List.of());
        allowed.forEach(Origins::check);
    }

    static void check(String origin) {
        if (!origin.equals(ANY) && !AS_BROWSERS_WRITE.matcher(origin).matches()) {
            throw new IllegalStateException("figures.allowed-origins: \"" + origin
                    + "\" is no origin as browsers write it, such as https://example.org or capacitor://localhost: no path,"
                    + " no slash at the end, small letters, and a port only when it is not the usual one");
        }
    }

    void register(@Observes Router router) {
        if (!allowed.isEmpty()) {
            router.route().order(ORDER).handler(this::admit);
        }
    }

    /** Answers what a browser asks before it sends a request, whatever the request is for. */
    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        describe(request, context.response());
        boolean asks = HttpMethod.OPTIONS.equals(request.method())
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)
                && context.response().headers().contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
        if (asks) {
            context.response().setStatusCode(204).end();
        } else {
            context.next();
        }
    }

    /**
     * Whether the request does not come from a page of a foreign origin. A request that could be forged by such a
     * page, because browsers ask nobody before they send it, must not be served otherwise.
     */
    public boolean allow(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || isAllowed(origin) || isOwn(origin, request);
    }

    /** Tells the browser whether the page may read the answer, and send what a simple form could not. */
    private void describe(HttpServerRequest request, HttpServerResponse response) {
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !isAllowed(origin)) {
            return;
        }
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        response.putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "etag, retry-after, www-authenticate");
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
        return allowed.contains(origin) || allowed.contains(ANY);
    }

    /**
     * Only the host is compared: behind a proxy that ends TLS the scheme differs. A proxy that puts its own host in the
     * place of the page's is believed, and so is a browser: no page can set these headers.
     */
    private static boolean isOwn(String origin, HttpServerRequest request) {
        if ("same-origin".equals(request.getHeader("sec-fetch-site"))) {
            return true;
        }
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null
                    && (authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                            || authority.equalsIgnoreCase(request.getHeader("x-forwarded-host")));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
