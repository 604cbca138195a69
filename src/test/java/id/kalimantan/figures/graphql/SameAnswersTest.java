package id.kalimantan.figures.graphql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.http.RandomDocuments;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;

/** Random operations on the real data are answered as graphql-java answers them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SameAnswersTest {
    private static final int OPERATIONS = 300;
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    @Inject
    GraphQLSchema schema;

    @Inject
    GraphQLExecutor executor;

    @Inject
    Documents documents;

    @Test
    void whicheverExecutes() {
        int compared = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            var random = new RandomDocuments(schema, SEED + i);
            compared += isSame(random.next(), random.values()) ? 1 : 0;
        }
        assertTrue(compared > OPERATIONS / 4, "only " + compared + " were executed");
    }

    private boolean isSame(String text, Map<String, Object> variables) {
        try {
            var operation = new Operation(documents.prepare(text), null, variables, true, false, System.nanoTime());
            ExecutionResult ours = executor.execute(operation).result();
            LeafFirstStrategyTest.assertSame(expected(text, variables), ours);
            return ours.isDataPresent();
        } catch (RequestError refused) {
            return false;
        }
    }

    private ExecutionResult expected(String text, Map<String, Object> variables) {
        return QuarkusTransaction.requiringNew().call(() -> GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new ExceptionHandler())
                .build()
                .execute(ExecutionInput.newExecutionInput(text)
                        .variables(variables)
                        .dataLoaderRegistry(new DataLoaderRegistry())
                        .build()));
    }
}
