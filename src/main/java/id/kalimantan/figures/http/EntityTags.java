package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Documents;
import id.kalimantan.figures.release.ReleaseTracker;
import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Entity tags of results. A result is told by what it depends on: the request, the release and the build. So every replica
 * knows a tag without having given it out.
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

    /** The tag of a result; weak, because it is the same for the compressed body. */
    String of(ReleaseTracker.Identified release, CacheKey canonical) {
        String hash = Documents.sha256(build + '\n' + release.identity() + '\n' + canonical.text());
        return "W/\"%d-%s\"".formatted(release.number(), hash.substring(0, 24));
    }
}
