package id.kalimantan.figures.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kalimantan.figures.graphql.CacheBudget;
import id.kalimantan.figures.release.ReleasePublished;
import id.kalimantan.figures.release.ReleaseTracker;
import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Remembers results until the next release, within a budget of bytes, and lets requests that are equal and come while the
 * first of them is executed wait for its result. A result is found by the request as it was sent, so that one that comes
 * again is answered without being parsed, and also by what it asks.
 */
@ApplicationScoped
class RepresentationCache {
    /** Estimated bytes of an entry besides its texts. */
    private static final int ENTRY = 500;

    private final boolean enabled;

    private final ReleaseTracker release;
    private final AsyncCache<CacheKey, HttpResult> results;

    @Inject
    RepresentationCache(HttpConfig config, ReleaseTracker release) {
        this.release = release;
        enabled = config.cache().enabled();

        results = Caffeine.newBuilder()
                .maximumWeight(CacheBudget.RESULTS.bytes(config.cache().size()))
                .weigher(RepresentationCache::weight)
                .buildAsync();
    }

    private static int weight(CacheKey key, HttpResult result) {
        Buffer gzip = result.gzip();
        return ENTRY + 2 * key.text().length() + result.body().length() + (gzip == null ? 0 : gzip.length());
    }

    boolean isEnabled() {
        return enabled;
    }

    /** The release that is current, as far as this server knows. */
    int release() {
        return release.number();
    }

    /** The release that can be read now; null when the database does not tell. */
    ReleaseTracker.@Nullable Identified newest() {
        return release.findNewest();
    }

    /** The result that is remembered; null when it has to be found out. */
    @Nullable
    HttpResult find(CacheKey key) {
        CompletableFuture<HttpResult> known = results.getIfPresent(key);
        return known == null || known.isCompletedExceptionally() ? null : known.getNow(null);
    }

    /** The result as it is sent while its release is the current one; remembered if the server remembers anything. */
    HttpResult keep(CacheKey key, HttpResult result, String tag) {
        if (!enabled) {
            return result.tagged(tag);
        }
        HttpResult kept = result.tagged(tag).compressed();
        results.put(key, CompletableFuture.completedFuture(kept));
        return kept;
    }

    /**
     * Lets a request wait for the result of an equal one.
     *
     * @param own the result of this request, in case it is the first
     * @return null when it is the first: then it is to be executed, and {@link #complete} to be called
     */
    @Nullable
    CompletableFuture<HttpResult> join(CacheKey key, CompletableFuture<HttpResult> own) {
        return results.asMap().putIfAbsent(key, own);
    }

    /** Tells the first result to those who wait for it, and to those to come if it lasts. */
    void complete(CacheKey key, CompletableFuture<HttpResult> own, AsyncResult<HttpResult> done) {
        if (done.failed() || !done.result().isCacheable()) {
            results.asMap().remove(key, own);
        }
        if (done.failed()) {
            own.completeExceptionally(done.cause());
        } else {
            own.complete(done.result());
        }
    }

    void empty(@Observes ReleasePublished news) {
        results.synchronous().invalidateAll();
    }
}
