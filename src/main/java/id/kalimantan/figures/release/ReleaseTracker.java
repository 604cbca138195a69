package id.kalimantan.figures.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Knows the newest release. It is told what this server publishes, and asks once a second what others have published:
 * nothing but remembered answers and subscriptions depends on it.
 */
@ApplicationScoped
public class ReleaseTracker {
    private static final Logger LOG = Logger.getLogger(ReleaseTracker.class);

    private final Consumer<ReleasePublished> observers;
    private final ReleaseRepository releases;
    private volatile int number;
    private boolean lost;

    /**
     * What tells a release from all others.
     *
     * @param identity another where a database was restored and something else published under the same number
     */
    public record Identified(int number, String identity) {}

    @Inject
    ReleaseTracker(Event<ReleasePublished> event, ReleaseRepository releases) {
        this(event::fire, releases);
    }

    ReleaseTracker(Consumer<ReleasePublished> observers, ReleaseRepository releases) {
        this.observers = observers;
        this.releases = releases;
    }

    /** The newest release that this server knows of, without asking; 0 while there is none. Never falls. */
    public int number() {
        return number;
    }

    /** Asks the database; null when there is no release or the database does not answer. */
    public @Nullable Identified findNewest() {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> releases.findNewest().map(Release::identified).orElse(null));
        } catch (RuntimeException away) {
            LOG.debug("The newest release is not known", away);
            return null;
        }
    }

    /** What is published already is known before the first request comes. */
    void start(@Observes @Priority(2) StartupEvent start) {
        ask();
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void ask() {
        Identified newest = findNewest();
        if (newest != null) {
            if (lost) {
                LOG.info("The database tells of new releases again");
            }
            learn(newest.number());
        } else if (number > 0 && !lost) {
            LOG.warn("Of new releases nothing is heard until the database answers again");
        }
        lost = newest == null && number > 0;
    }

    /** Takes note of a release that is committed; one that is known already is no news. */
    synchronized void learn(int newest) {
        int next = number == 0 ? newest : number + 1;
        number = Math.max(number, newest);
        for (; next > 0 && next <= newest; next++) {
            fire(new ReleasePublished(next));
        }
    }

    /** An observer that fails keeps nobody else from hearing of it. */
    private void fire(ReleasePublished news) {
        try {
            observers.accept(news);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Release %d was not told to all who should know", news.number());
        }
    }
}
