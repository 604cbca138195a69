package id.kalimantan.figures.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReadTransactionTest {
    @Inject
    DataSource database;

    /** Not the application's, which would remember the releases that are told here. */
    private ReadTransaction reading;

    @BeforeEach
    void begin() {
        reading = new ReadTransaction(database);
    }

    @Test
    void allStatementsOfAnOperationSeeTheSameStateOfTheData() {
        String[] seen = reading.around(new Habit(), () -> {
            String first = snapshot();
            commitSomethingElse();
            return new String[] {first, snapshot()};
        });

        assertEquals(seen[0], seen[1]);
        assertNotEquals(seen[0], reading.around(new Habit(), this::snapshot));
    }

    @Test
    void whatReadsByOneStatementNeedsNoTransaction() {
        assertEquals(List.of(true), timesDone(this::snapshot));
    }

    @Test
    void whatUnexpectedlyReadsMoreIsDoneAgainInATransaction() {
        var seen = new ArrayList<String>();

        List<Boolean> times = timesDone(() -> {
            seen.clear();
            seen.add(snapshot());
            commitSomethingElse();
            seen.add(snapshot());
        });

        assertEquals(List.of(true, false), times);
        assertEquals(seen.get(0), seen.get(1));
    }

    @Test
    void statementsThatTellTheSameReleaseNeedNoTransaction() {
        assertEquals(List.of(true), timesDone(() -> {
            snapshot();
            reading.tell(7);
            snapshot();
            reading.tell(7);
        }));
    }

    @Test
    void statementsThatTellDifferentReleasesAreMadeAgainInATransaction() {
        assertEquals(List.of(true, false), timesDone(() -> {
            snapshot();
            reading.tell(7);
            snapshot();
            reading.tell(8);
        }));
    }

    @Test
    void aStatementThatTellsNoReleaseDoesNotGoWithWhatIsRemembered() {
        assertEquals(List.of(true, false), timesDone(() -> {
            reading.relyOn(7);
            snapshot();
        }));
    }

    @Test
    void whatIsRememberedGoesWithStatementsThatTellTheSameRelease() {
        assertEquals(List.of(true), timesDone(() -> {
            reading.relyOn(7);
            snapshot();
            reading.tell(7);
        }));
    }

    @Test
    void whatIsRememberedDoesNotGoWithAStatementOfAnotherRelease() {
        assertEquals(List.of(true, false), timesDone(() -> {
            reading.relyOn(7);
            snapshot();
            reading.tell(8);
        }));
    }

    @Test
    void whatIsRememberedGoesAloneIfItIsOfTheNewestRelease() {
        int newest = new Sql()
                .add("select " + Sql.RELEASE)
                .list(reading, row -> row.getInt("release"))
                .get(0);

        assertEquals(List.of(true), timesDone(() -> reading.relyOn(newest)));
        assertEquals(List.of(true, false), timesDone(() -> reading.relyOn(newest + 1)));
    }

    @Test
    void whatNeededATransactionIsTriedWithoutOneAgainWhenItSeldomDoes() {
        var habit = new Habit();
        reading.around(habit, this::snapshot);
        reading.around(habit, () -> snapshot() + snapshot());

        var withoutTransaction = new ArrayList<Boolean>();
        for (int i = 0; i < 10; i++) {
            reading.around(habit, () -> {
                withoutTransaction.add(reading.allowsMemory());
                return snapshot();
            });
        }

        assertEquals(Collections.nCopies(8, false), withoutTransaction.subList(0, 8));
        assertEquals(List.of(true, true), withoutTransaction.subList(8, 10));
    }

    @Test
    void aStatementThatFailsIsNotMadeAgain() {
        assertEquals(List.of(true), timesDone(() -> {
            reading.relyOn(7);
            assertThrows(
                    IllegalStateException.class,
                    () -> new Sql().add("select nothing").list(reading, row -> row));
        }));
    }

    /** What was seen to read by one statement, for each time that it is done: whether without a transaction. */
    private List<Boolean> timesDone(Runnable work) {
        var habit = new Habit();
        reading.around(habit, this::snapshot);
        var withoutTransaction = new ArrayList<Boolean>();

        reading.around(habit, () -> {
            withoutTransaction.add(reading.allowsMemory());
            work.run();
            return true;
        });

        return withoutTransaction;
    }

    /** Which transactions are seen, in PostgreSQL's words. */
    private String snapshot() {
        return new Sql()
                .add("select cast(pg_current_snapshot() as text)")
                .list(reading, row -> row.getString(1))
                .get(0);
    }

    private void commitSomethingElse() {
        var thread = new Thread(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("select pg_current_xact_id()");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
