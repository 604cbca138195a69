package id.kalimantan.figures.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Entity tags of answers, by RFC 9110, section 13.1.2. */
final class EntityTags {
    private EntityTags() {}

    /**
     * Whether the client has what the tag stands for, so that 304 is enough.
     *
     * @param tag as it is sent, quoted; compared weakly, that is without its {@code W/}
     */
    static boolean isKnown(HttpServerRequest request, String tag) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && (known.contains(tag.substring(tag.indexOf('"')))
                        || known.trim().equals("*"));
    }
}
