package id.kalimantan.figures;

import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that the application makes to answer queries. */
public final class Statements {
    private Statements() {}

    public static long count(Runnable work) {
        var statistics = CDI.current().select(SessionFactory.class).get().getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
