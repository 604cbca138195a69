package id.kalimantan.figures;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that the application prepares. */
public final class Statements {
    private Statements() {}

    public static long count(Runnable work) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
