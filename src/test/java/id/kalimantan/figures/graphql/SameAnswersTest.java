package id.kalimantan.figures.graphql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.http.RandomDocuments;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Random operations on the real data are answered as graphql-java answers them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SameAnswersTest {
    private static final int OPERATIONS = 300;
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    @Inject
    Engine engine;

    @Inject
    Documents documents;

    @Test
    void whicheverExecutes() {
        int compared = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            String text = new RandomDocuments(engine.schema(), SEED + i).next();
            if (text.startsWith("query") || text.startsWith("{")) {
                compared += isSame(text) ? 1 : 0;
            }
        }
        assertTrue(compared > OPERATIONS / 4, "only " + compared + " were executed");
    }

    private boolean isSame(String text) {
        try {
            var operation = new Operation(documents.prepare(text), null, Map.of(), true, false, System.nanoTime());
            ExecutionResult ours = engine.execute(operation);
            ExecutionTest.assertSame(described(operation.again()), ours);
            return ours.isDataPresent();
        } catch (RequestRefused refused) {
            return false;
        }
    }

    private ExecutionResult described(Operation operation) {
        try {
            return engine.describe(operation, Batch.begin());
        } finally {
            Batch.end();
        }
    }
}
