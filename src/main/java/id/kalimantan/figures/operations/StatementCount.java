package id.kalimantan.figures.operations;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements that this thread has run through Hibernate. */
@PersistenceUnitExtension
class StatementCount implements StatementInspector {
    private static final long serialVersionUID = 1;

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    /** The statements since the last time that this was asked. An operation has its thread for itself. */
    static int sinceLastTime() {
        int[] count = COUNT.get();
        int found = count[0];
        count[0] = 0;
        return found;
    }

    @Override
    public String inspect(String sql) {
        COUNT.get()[0]++;
        return sql;
    }
}
