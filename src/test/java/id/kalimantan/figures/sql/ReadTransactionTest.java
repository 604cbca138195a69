package id.kalimantan.figures.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReadTransactionTest {
    @Inject
    ReadTransaction reading;

    @Inject
    DataSource database;

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
    void whatReadsByOneStatementIsDoneOnce() {
        var habit = new Habit();
        var done = new AtomicInteger();
        reading.around(habit, this::snapshot);

        reading.around(habit, () -> {
            done.incrementAndGet();
            return snapshot();
        });

        assertEquals(1, done.get());
    }

    @Test
    void whatUnexpectedlyReadsMoreIsDoneAgainInATransaction() {
        var habit = new Habit();
        reading.around(habit, this::snapshot);

        String[] seen = reading.around(habit, () -> {
            String first = snapshot();
            commitSomethingElse();
            return new String[] {first, snapshot()};
        });

        assertEquals(seen[0], seen[1]);
    }

    @Test
    void statementsThatTellTheSameReleaseNeedNoTransaction() {
        assertEquals(1, timesDone(7, 7));
    }

    @Test
    void statementsThatTellDifferentReleasesAreMadeAgainInATransaction() {
        assertEquals(2, timesDone(7, 8));
    }

    @Test
    void aStatementThatTellsNoReleaseDoesNotGoWithWhatIsRemembered() {
        var habit = new Habit();
        var done = new AtomicInteger();
        reading.around(habit, this::snapshot);

        reading.around(habit, () -> {
            done.incrementAndGet();
            if (reading.allowsMemory()) {
                reading.relyOn(7);
            }
            return snapshot();
        });

        assertEquals(2, done.get());
    }

    @Test
    void whatIsRememberedDoesNotGoAlone() {
        var habit = new Habit();
        var done = new AtomicInteger();
        reading.around(habit, this::snapshot);

        reading.around(habit, () -> {
            if (reading.allowsMemory()) {
                reading.relyOn(7);
            }
            return done.incrementAndGet();
        });

        assertEquals(2, done.get());
    }

    /** How often two statements are made of which each tells a release. */
    private int timesDone(int one, int other) {
        var habit = new Habit();
        var done = new AtomicInteger();
        reading.around(habit, this::snapshot);

        reading.around(habit, () -> {
            done.incrementAndGet();
            snapshot();
            reading.tell(one);
            snapshot();
            reading.tell(other);
            return true;
        });

        return done.get();
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
