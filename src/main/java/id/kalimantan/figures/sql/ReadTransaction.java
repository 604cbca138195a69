package id.kalimantan.figures.sql;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * What all statements of a query have in common: one connection, and one state of the data, whatever is published
 * meanwhile. A transaction makes sure of it. An operation that was seen to read by one statement, or by statements that
 * tell which release they read, is spared the transaction's round trip; should its parts turn out to be of several
 * states, it is executed again in one. Nothing is written. A statement outside of it is on its own.
 */
@Singleton
public class ReadTransaction {
    private static final Logger LOG = Logger.getLogger(ReadTransaction.class);

    private final DataSource database;

    /** An operation runs on one thread from its beginning to its end. */
    private final ThreadLocal<Reading> current = new ThreadLocal<>();

    /** The newest release that any statement read. */
    private final AtomicInteger newest = new AtomicInteger();

    /** What is done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    @Inject
    ReadTransaction(DataSource database) {
        this.database = database;
    }

    /**
     * Does what reads, and does it again when it has to be done in a transaction.
     *
     * @param habit what is known of the same work
     */
    public <T> T around(Habit habit, Supplier<T> work) {
        if (habit.isWithoutTransaction()) {
            var reading = new Reading(database, false);
            T result = around(reading, work);
            if (reading.isOneState()) {
                return result;
            }
            if (!reading.isMixed()) {
                habit.needsTransaction();
            }
        }
        var reading = new Reading(database, true);
        T result = around(reading, work);
        habit.learn(reading.isOneState());
        return result;
    }

    private <T> T around(Reading reading, Supplier<T> work) {
        current.set(reading);
        try {
            T result = work.get();
            if (reading.restsOnMemory()) {
                confirm(reading);
            }
            return result;
        } finally {
            current.remove();
            reading.end();
        }
    }

    /** Asks which release is the newest. */
    private void confirm(Reading reading) {
        try {
            new Sql().add("select " + Sql.RELEASE).listTelling(this, row -> true);
        } catch (IllegalStateException away) {
            LOG.debug("What is remembered was not confirmed", away);
            reading.doubt();
        }
    }

    /** Whether what is remembered of a release may be used, if {@link #relyOn} says which. */
    public boolean allowsMemory() {
        Reading reading = current.get();
        return reading != null && !reading.inTransaction;
    }

    /** Whether no statement has read a newer release yet. */
    public boolean isNewest(int release) {
        return release >= newest.get();
    }

    /** What is remembered of this release is used. */
    public void relyOn(int release) {
        current.get().relyOn(release);
    }

    /** The statement that was made last has read this release. */
    public void tell(int release) {
        newest.accumulateAndGet(release, Math::max);
        Reading reading = current.get();
        if (reading != null) {
            reading.tell(release);
        }
    }

    <T> T read(Work<T> work) throws SQLException {
        Reading reading = current.get();
        if (reading != null) {
            return reading.read(work);
        }
        try (Connection own = database.getConnection()) {
            return work.with(own);
        }
    }
}
