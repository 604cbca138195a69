package id.kalimantan.figures.sql;

/** What is remembered of an operation: whether a transaction is needed to make one state of what it reads. */
public final class Habit {
    private enum Need {
        UNKNOWN,
        NONE,
        TRANSACTION
    }

    private volatile Need need = Need.UNKNOWN;

    boolean isWithoutTransaction() {
        return need == Need.NONE;
    }

    /** @param oneState whether what was read in a transaction would have been of one state without it */
    void learn(boolean oneState) {
        if (need == Need.UNKNOWN) {
            need = oneState ? Need.NONE : Need.TRANSACTION;
        }
    }

    void needsTransaction() {
        need = Need.TRANSACTION;
    }
}
