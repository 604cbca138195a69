package id.kalimantan.figures;

import id.kalimantan.figures.sql.StatementCount;

/** Counts the SQL statements that the application makes to answer queries. */
public final class Statements {
    private Statements() {}

    public static long count(Runnable work) {
        long before = StatementCount.total();
        work.run();
        return StatementCount.total() - before;
    }
}
