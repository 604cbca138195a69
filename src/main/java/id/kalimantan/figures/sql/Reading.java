package id.kalimantan.figures.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What one execution of an operation reads, over a connection that is taken for the first statement. */
final class Reading {
    private static final Logger LOG = Logger.getLogger(Reading.class);

    private final DataSource database;
    final boolean inTransaction;
    private @Nullable Connection connection;

    /** How many statements told the release that they read. */
    private int telling;

    /** How many did not. */
    private int silent;

    /** Whether something was remembered. */
    private boolean remembered;

    /** The release that the telling statements, and what was remembered, are of; 0 when there are none. */
    private int release;

    private boolean mixed;

    /** Whether a statement failed: the client is told so, and waits no second time for a database that is away. */
    private boolean failed;

    Reading(DataSource database, boolean inTransaction) {
        this.database = database;
        this.inTransaction = inTransaction;
    }

    <T> T read(ReadTransaction.Work<T> work) throws SQLException {
        boolean done = false;
        try {
            if (connection == null) {
                connection = database.getConnection();
                connection.setAutoCommit(!inTransaction);
            }
            T result = work.with(connection);
            silent++;
            done = true;
            return result;
        } finally {
            failed |= !done;
        }
    }

    /** The last statement read this release. */
    void tell(int its) {
        silent--;
        telling++;
        comesFrom(its);
    }

    /** What is remembered of this release is used. */
    void relyOn(int its) {
        remembered = true;
        comesFrom(its);
    }

    private void comesFrom(int its) {
        mixed |= release != 0 && release != its;
        release = its;
    }

    /** Whether all of it was remembered, so that nobody told which release is the newest. */
    boolean restsOnMemory() {
        return remembered && silent + telling == 0 && !failed;
    }

    /** What is remembered may be of another release than the newest. */
    void doubt() {
        mixed = true;
    }

    /** Whether parts are known to be of several releases, or may be. */
    boolean isMixed() {
        return mixed;
    }

    /**
     * Whether all parts are of one state without a transaction: one statement, or statements that told one release with
     * what is remembered of it. Where a statement failed, the client is told so, and what else was read may be of the
     * release before.
     */
    boolean isOneState() {
        boolean alone = silent == 1 && telling == 0 && !remembered;
        boolean told = silent == 0 && !restsOnMemory();
        return !mixed && (alone || told);
    }

    /** What was read is known, so a connection that breaks at the end is no failure of the operation. */
    void end() {
        if (connection != null) {
            try (Connection ended = connection) {
                if (inTransaction) {
                    ended.rollback();
                }
            } catch (SQLException broken) {
                LOG.debug("The connection broke", broken);
            }
        }
    }
}
