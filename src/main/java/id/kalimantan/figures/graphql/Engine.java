package id.kalimantan.figures.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLSchema;
import graphql.schema.impl.SchemaUtil;
import id.kalimantan.figures.sql.ReadTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoaderRegistry;

/** Executes operations, each on the calling thread from beginning to end. */
@ApplicationScoped
public class Engine {
    /** What has been changed must be told, however long it took; publishing has limits of its own. */
    private static final Duration NO_LIMIT = Duration.ofDays(1);

    private final GraphQLSchema schema;
    private final Limits limits;
    private final ReadTransaction reading;

    @Inject
    Engine(RefinedSchema refined, Limits limits, ReadTransaction reading) {
        this.reading = reading;
        schema = refined.schema();
        this.limits = limits;
    }

    public GraphQLSchema schema() {
        return schema;
    }

    /**
     * Executes the operation; whatever goes wrong inside is an error of the result, with a code.
     *
     * @throws RequestRefused when the operation is not to be executed at all
     */
    public ExecutionResult execute(Operation operation) {
        if (operation.isSubscription()) {
            throw new RequestRefused(ErrorCode.BAD_REQUEST, "Subscriptions are served over WebSocket only.");
        }
        return run(operation);
    }

    /**
     * Executes a subscription as if it were a query. Its root field finds what there is to tell in a bean of the
     * request; null when it is nothing.
     *
     * @throws RequestRefused when the subscription is not to be executed at all
     */
    public ExecutionResult tell(Operation subscription) {
        return run(subscription);
    }

    private ExecutionResult run(Operation operation) {
        long cost = admit(operation);
        boolean mutation = operation.is(OperationDefinition.Operation.MUTATION);
        Deadline.begin(operation.arrival(), mutation ? NO_LIMIT : limits.executionTime());
        try {
            if (Deadline.isOver()) {
                return timedOut();
            }
            ExecutionResult result =
                    mutation ? answer(operation) : reading.around(operation.document().habit, () -> answer(operation));
            return Deadline.isOver() ? timedOut() : worded(result, operation.priced(), cost);
        } finally {
            Batch.end();
            Selection.begin(null);
            Deadline.end();
        }
    }

    private ExecutionResult answer(Operation operation) {
        DataLoaderRegistry batches = Batch.begin();
        boolean mutation = operation.is(OperationDefinition.Operation.MUTATION);
        if (operation.document().isIntrospective() && !mutation) {
            return describe(operation, batches);
        }
        OperationDefinition definition = operation.document().operation(operation.name());
        CoercedVariables variables;
        try {
            variables = ValuesResolver.coerceVariableValues(
                    schema,
                    definition.getVariableDefinitions(),
                    RawVariables.of(operation.variables()),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
        } catch (CoercingParseValueException
                | NonNullableValueCoercedAsNullException
                | InputMapDefinesTooManyFieldsException unsuitable) {
            return new ExecutionResultImpl((GraphQLError) unsuitable);
        }
        return new Execution(schema, variables)
                .run(
                        operation.document().selection(definition, schema, variables),
                        SchemaUtil.getOperationRootType(schema, definition),
                        mutation);
    }

    /** What describes the schema is executed by graphql-java, which knows how. */
    ExecutionResult describe(Operation operation, DataLoaderRegistry batches) {
        return GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new ErrorHandler())
                .preparsedDocumentProvider((input, parse) ->
                        CompletableFuture.completedFuture(operation.document().entry()))
                .build()
                .execute(ExecutionInput.newExecutionInput("")
                        .locale(Locale.ENGLISH)
                        .operationName(operation.name())
                        .variables(operation.variables())
                        .dataLoaderRegistry(batches)
                        .build());
    }

    private long admit(Operation operation) {
        OperationDefinition definition = operation.document().operation(operation.name());
        if (operation.queriesOnly() && operation.is(OperationDefinition.Operation.MUTATION)) {
            throw new RequestRefused(ErrorCode.METHOD_NOT_ALLOWED, "Mutations are executed by POST only.");
        }
        long cost = operation.document().cost(definition, schema, operation.variables());
        if (cost > limits.cost()) {
            throw new RequestRefused(List.of(CodedError.of(
                            ErrorCode.QUERY_TOO_COMPLEX,
                            "The operation can return " + cost + " fields and list elements; " + limits.cost()
                                    + " are allowed. Ask for smaller pages or fewer fields.")
                    .with(price(cost))));
        }
        return cost;
    }

    private Map<String, Object> price(long cost) {
        return Map.of("cost", cost, "limit", limits.cost());
    }

    private static ExecutionResult timedOut() {
        return ExecutionResultImpl.newExecutionResult()
                .data(null)
                .addError(CodedError.of(ErrorCode.TIMEOUT, Deadline.OVER))
                .build();
    }

    private ExecutionResult worded(ExecutionResult result, boolean priced, long cost) {
        if (result.getErrors().isEmpty() && !priced) {
            return result;
        }
        List<GraphQLError> errors = result.getErrors().stream()
                .map(Errors::of)
                .map(GraphQLError.class::cast)
                .toList();
        return result.transform(builder -> {
            builder.errors(errors);
            if (priced) {
                builder.addExtension("cost", price(cost));
            }
        });
    }
}
