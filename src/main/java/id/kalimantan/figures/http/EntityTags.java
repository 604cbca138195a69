package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Documents;
import id.kalimantan.figures.release.ReleaseTracker;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Entity tags, and whether a client holds what they stand for. Vert.x' {@code isFresh} sends that again to one that says
 * also {@code Cache-Control: no-cache}, or when it got it ({@code EntityTagsTest}).
 */
@Singleton
public class EntityTags {

    private final String build;

    /** A live reload changes the code of one build. */
    @Inject
    EntityTags(HttpConfig config) {
        this(LaunchMode.current().isDev() ? Instant.now().toString() : config.build());
    }

    EntityTags(String build) {
        this.build = build;
    }

    /**
     * The entity tag of what is read from a release. It is told by what that depends on, so every replica knows it without
     * having given it out; weak, because it is the same for what is compressed.
     */
    public String of(ReleaseTracker.Identified read, String request) {
        String hash = Documents.sha256(build + '\n' + read.identity() + '\n' + request);
        return "W/\"%d-%s\"".formatted(read.number(), hash.substring(0, 24));
    }

    /** Whether the client holds what the tag stands for, compressed or not. */
    public static boolean isHeld(HttpServerRequest request, String tag) {
        return isRead(request.method())
                && request.headers().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                        .anyMatch(held -> held.equals("*") || held.contains(tag.substring(tag.indexOf('"'))));
    }

    static boolean isRead(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }
}
