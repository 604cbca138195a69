package id.kalimantan.figures.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Executes operations, each on the calling thread from beginning to end. */
@ApplicationScoped
public class Engine {
    @Inject
    GraphQLSchema annotated;

    private volatile @Nullable GraphQL graphQL;

    public ExecutionResult execute(String query, @Nullable String operationName, Map<String, Object> variables) {
        var input = ExecutionInput.newExecutionInput(query)
                .operationName(operationName)
                .variables(variables)
                .dataLoaderRegistry(Batch.begin())
                .build();
        try {
            return graphQL().execute(input);
        } finally {
            Batch.end();
        }
    }

    public GraphQLSchema schema() {
        return graphQL().getGraphQLSchema();
    }

    private GraphQL graphQL() {
        var built = graphQL;
        if (built == null) {
            built = GraphQL.newGraphQL(SchemaRefinement.refine(annotated))
                    .defaultDataFetcherExceptionHandler(new ErrorHandler())
                    .build();
            graphQL = built;
        }
        return built;
    }
}
