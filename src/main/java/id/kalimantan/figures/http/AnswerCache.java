package id.kalimantan.figures.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kalimantan.figures.release.ReleasePublished;
import id.kalimantan.figures.release.ReleaseTracker;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Remembers answers until the next release, within a budget of bytes. An answer is found by what identifies the question
 * and also by the request as it was sent, so that a request that comes again is answered without being parsed.
 */
@ApplicationScoped
class AnswerCache {
    /** Estimated bytes of an entry besides its texts. */
    private static final int ENTRY = 500;

    private final boolean enabled;
    private final ReleaseTracker release;
    private final Cache<String, Answer> answers;

    @Inject
    AnswerCache(HttpConfig config, ReleaseTracker release) {
        this.release = release;
        enabled = config.cache().enabled();
        answers = Caffeine.newBuilder()
                .maximumWeight(config.cache().size().asLongValue())
                .weigher(AnswerCache::weight)
                .build();
    }

    private static int weight(String key, Answer answer) {
        Buffer compressed = answer.lasting() == null ? null : answer.lasting().gzip();
        return ENTRY + 2 * key.length() + answer.body().length() + (compressed == null ? 0 : compressed.length());
    }

    boolean isEnabled() {
        return enabled;
    }

    /** The answer that is still good; null when it has to be found out. */
    @Nullable
    Answer find(String key) {
        Answer answer = answers.getIfPresent(key);
        return answer != null && answer.lasting() != null && answer.lasting().release() == release.number()
                ? answer
                : null;
    }

    void keep(String key, Answer answer) {
        if (enabled) {
            answers.put(key, answer);
        }
    }

    /** The release that is current before a query is executed. */
    int release() {
        return release.number();
    }

    /** The release that can be read now; null when the database does not tell. */
    ReleaseTracker.@Nullable Identified newest() {
        return release.findNewest();
    }

    void empty(@Observes ReleasePublished news) {
        answers.invalidateAll();
    }
}
