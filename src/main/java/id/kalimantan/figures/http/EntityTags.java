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
 * Entity tags of answers, by RFC 9110, section 13.1.2. An answer is told by what it depends on: the question, the release
 * and the build. So every replica knows a tag without having given it out.
 */
@Singleton
class EntityTags {
    private final String build;

    @Inject
    EntityTags(HttpConfig config) {
        // a live reload changes the code of one build
        this(LaunchMode.current().isDev() ? Instant.now().toString() : config.build());
    }

    EntityTags(String build) {
        this.build = build;
    }

    /**
     * The tag of an answer; weak, because it is the same for the compressed body.
     *
     * @param meant see {@link Question#meant}
     */
    String of(ReleaseTracker.Identified release, String meant) {
        String hash = Documents.sha256(build + '\n' + release.identity() + '\n' + meant);
        return "W/\"%d-%s\"".formatted(release.number(), hash.substring(0, 24));
    }

    /** Whether the client has an answer already and asks whether it has changed. */
    static boolean isConditional(HttpServerRequest request) {
        return request.method() != HttpMethod.POST && request.headers().contains(HttpHeaders.IF_NONE_MATCH);
    }

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
