package id.kalimantan.figures.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
        String[] seen = reading.around(() -> {
            String first = snapshot();
            commitSomethingElse();
            return new String[] {first, snapshot()};
        });

        assertEquals(seen[0], seen[1]);
        assertNotEquals(seen[0], reading.around(this::snapshot));
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
