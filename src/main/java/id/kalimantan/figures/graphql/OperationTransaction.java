package id.kalimantan.figures.graphql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.hibernate.BaseSessionEventListener;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * The transaction of an operation. All its statements read one state of the data, whatever is published meanwhile: the
 * pool's connections are repeatable read. It ends with a rollback, so nothing is ever written.
 */
@Singleton
public class OperationTransaction {
    private static final Logger LOG = Logger.getLogger(OperationTransaction.class);

    @Inject
    Session session;

    /** What was read, and by how many statements. */
    public record Read<T>(T result, int statements) {}

    public <T> Read<T> read(Supplier<T> work) {
        QuarkusTransaction.begin();
        try {
            var statements = new StatementCounter();
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
            session.addEventListeners(statements);
            return new Read<>(work.get(), statements.count);
        } finally {
            end();
        }
    }

    /** What was read is known, so a connection that breaks at the end is no failure of the operation. */
    private static void end() {
        try {
            QuarkusTransaction.rollback();
        } catch (RuntimeException broken) {
            LOG.debug("The connection broke", broken);
        }
    }

    private static final class StatementCounter extends BaseSessionEventListener {
        private static final long serialVersionUID = 1;

        private int count;

        @Override
        public void jdbcExecuteStatementStart() {
            count++;
        }
    }
}
