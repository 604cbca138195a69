package id.kalimantan.figures.sql;

/**
 * What is remembered of an operation: whether a transaction is needed to make one state of what it reads. That depends
 * on the variables too, so nothing is learnt for good. Threads that learn at the same time may lose a step.
 */
public final class Habit {
    /** So many executions in a row would have done without a transaction before that is tried again. */
    private static final int AFTER_FAILURE = 8;

    private volatile int toGo = 1;

    boolean isWithoutTransaction() {
        return toGo == 0;
    }

    /** @param oneState whether what was read in a transaction would have been of one state without it */
    void learn(boolean oneState) {
        toGo = oneState ? Math.max(0, toGo - 1) : Math.max(1, toGo);
    }

    /** It was tried without a transaction, and had to be done again. */
    void needsTransaction() {
        toGo = AFTER_FAILURE;
    }
}
