package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Bodies are taken as they are: what is compressed could be inflated to anything. */
final class BodyEncoding {
    private BodyEncoding() {}

    static boolean isPlain(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.CONTENT_ENCODING).stream().allMatch("identity"::equalsIgnoreCase);
    }

    /** @throws RequestError when the body is compressed */
    static void check(HttpServerRequest request) {
        if (!isPlain(request)) {
            throw new RequestError(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "Bodies are sent without compression: leave out Content-Encoding.");
        }
    }
}
