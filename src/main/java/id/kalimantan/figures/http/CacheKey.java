package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Operation;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Equal for requests with the same result.
 *
 * @param release the release that is current when the request comes
 * @param text all else that the result depends on
 */
record CacheKey(int release, String text) {
    /** The request as it was sent, byte by byte. */
    static CacheKey raw(int release, RoutingContext context) {
        HttpServerRequest request = context.request();
        String accept = String.join(",", request.headers().getAll(HttpHeaders.ACCEPT));
        if (!HttpMethod.POST.equals(request.method())) {
            return new CacheKey(release, "GET " + accept + '\n' + request.query());
        }
        Buffer body = context.body().buffer();
        return new CacheKey(
                release,
                "POST " + accept + '\n' + request.query() + '\n' + request.getHeader(HttpHeaders.CONTENT_TYPE) + '\n'
                        + (body == null ? "" : body.toString(StandardCharsets.ISO_8859_1)));
    }

    /** What is asked, however it was written: by GET or POST, with the document or its hash, in any order. */
    static CacheKey canonical(int release, Operation operation, MediaType type) {
        return new CacheKey(
                release,
                Json.writeSorted(Map.of(
                        "document", operation.document().sha256(),
                        "name", String.valueOf(operation.definedName()),
                        "variables", operation.variables(),
                        "priced", operation.priced(),
                        "type", type)));
    }
}
