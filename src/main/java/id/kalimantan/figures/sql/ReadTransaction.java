package id.kalimantan.figures.sql;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;

/**
 * What all statements of a query have in common: one connection, taken for the first of them, and one state of the data,
 * whatever is published meanwhile. Nothing is written, so it ends with a rollback whatever came of it.
 */
@Singleton
public class ReadTransaction {
    private final TransactionManager transactions;

    @Inject
    ReadTransaction(TransactionManager transactions) {
        this.transactions = transactions;
    }

    public <T> T around(Supplier<T> work) {
        try {
            transactions.begin();
            try {
                return work.get();
            } finally {
                transactions.rollback();
            }
        } catch (jakarta.transaction.NotSupportedException | SystemException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
