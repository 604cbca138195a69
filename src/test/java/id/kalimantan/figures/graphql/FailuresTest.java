package id.kalimantan.figures.graphql;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "57014, TIMEOUT, a statement that took too long",
        "25P02, UNAVAILABLE, a statement after one that failed",
        "25006, UNAVAILABLE, publishing on a standby",
        "08006, UNAVAILABLE, a broken connection",
        "53300, UNAVAILABLE, too many connections",
        "42P05, UNAVAILABLE, a pooler that gives a connection to several",
        "26000, UNAVAILABLE, a pooler that gives a statement to another connection",
        "28P01, UNAVAILABLE, a password that was changed",
        "28000, UNAVAILABLE, a user that may not log in",
    })
    void whatTheDatabaseRefusesHasACode(String state, ErrorCode code, String what) {
        var failure = new IllegalStateException(new SQLException(what, state));

        assertEquals(code, requireNonNull(Failures.explain(failure)).code());
    }

    @Test
    void whatComesAfterAConnectionThatWasNotGotIsNoMistakeOfOurs() {
        var failure = new IllegalStateException(new RollbackException("the transaction is in aborted state"));

        assertEquals(
                ErrorCode.UNAVAILABLE, requireNonNull(Failures.explain(failure)).code());
    }

    @Test
    void aMistakeOfOursIsForTheLogOnly() {
        assertNull(Failures.explain(new IllegalStateException(new SQLException("no such column", "42703"))));
    }
}
