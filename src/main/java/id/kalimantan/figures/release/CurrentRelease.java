package id.kalimantan.figures.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** The number of the newest release, without asking the database. Fires {@link ReleasePublished} when it rises. */
@ApplicationScoped
public class CurrentRelease {
    private static final Logger LOG = Logger.getLogger(CurrentRelease.class);

    private final Consumer<ReleasePublished> observers;
    private volatile int number;

    @Inject
    CurrentRelease(Event<ReleasePublished> event) {
        this(event::fire);
    }

    CurrentRelease(Consumer<ReleasePublished> observers) {
        this.observers = observers;
    }

    /** The newest release that this server knows of; 0 while there is none. Never falls. */
    public int number() {
        return number;
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

    /** Asks the database; 0 when it holds none. */
    static int read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var newest = statement.executeQuery("select coalesce(max(number), 0) from release")) {
            newest.next();
            return newest.getInt(1);
        }
    }
}
