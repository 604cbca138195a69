package id.kalimantan.figures.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a client has already what it asks for. Vert.x' {@code isFresh} believes none that also says when it got
 * that, or that its HTTP caches shall ask ({@code EntityTagsTest}).
 */
final class EntityTags {
    private static final Pattern TAG = Pattern.compile("\"[^\"]*\"");

    private EntityTags() {}

    /** Whether the client holds what the tag stands for, compressed or not. */
    static boolean isHeld(HttpServerRequest request, String tag) {
        List<String> held = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        if (held.isEmpty() || !isRead(request.method())) {
            return false;
        }
        String strong = tag.substring(tag.indexOf('"'));
        return held.contains("*")
                || held.stream()
                        .flatMap(header -> TAG.matcher(header).results())
                        .anyMatch(one -> one.group().equals(strong));
    }

    static boolean isRead(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }
}
