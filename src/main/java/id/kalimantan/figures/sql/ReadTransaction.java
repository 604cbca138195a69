package id.kalimantan.figures.sql;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What all statements of a query have in common: one connection, taken for the first of them, and one state of the data,
 * whatever is published meanwhile. Nothing is written, so it ends with a rollback whatever came of it. A statement
 * outside of it is on its own.
 */
@Singleton
public class ReadTransaction {
    private static final Logger LOG = Logger.getLogger(ReadTransaction.class);

    private final DataSource database;

    /** An operation runs on one thread from its beginning to its end. */
    private final ThreadLocal<Begun> current = new ThreadLocal<>();

    private static final class Begun {
        private @Nullable Connection connection;
    }

    /** What is done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    @Inject
    ReadTransaction(DataSource database) {
        this.database = database;
    }

    public <T> T around(Supplier<T> work) {
        var begun = new Begun();
        current.set(begun);
        try {
            return work.get();
        } finally {
            current.remove();
            end(begun.connection);
        }
    }

    <T> T read(Work<T> work) throws SQLException {
        Begun begun = current.get();
        if (begun == null) {
            try (Connection own = database.getConnection()) {
                return work.with(own);
            }
        }
        if (begun.connection == null) {
            begun.connection = database.getConnection();
            begun.connection.setAutoCommit(false);
        }
        return work.with(begun.connection);
    }

    /** What was read is known, so a connection that breaks at the end is no failure of the operation. */
    private static void end(@Nullable Connection connection) {
        if (connection != null) {
            try (connection) {
                connection.rollback();
            } catch (SQLException broken) {
                LOG.debug("The connection broke", broken);
            }
        }
    }
}
