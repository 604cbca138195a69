package id.kalimantan.figures.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/** Executes operations with graphql-java, each on the calling thread from beginning to end. */
@ApplicationScoped
@RegisterResourceBundle(bundleName = "i18n.Execution")
public class GraphQLExecutor {
    /** What has been changed must be told, however long it took; publishing has limits of its own. */
    private static final Duration NO_LIMIT = Duration.ofDays(1);

    private final GraphQL graphql;
    private final Limits limits;
    private final OperationTransaction transaction;

    @Inject
    GraphQLExecutor(GraphQLSchema schema, Limits limits, OperationTransaction transaction) {
        var exceptions = new ExceptionHandler();
        var strategy = new LeafFirstStrategy(exceptions);
        graphql = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(strategy)
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(exceptions))
                // once for each event, see SubscriptionTrigger
                .subscriptionExecutionStrategy(strategy)
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .doNotAutomaticallyDispatchDataLoader()
                .build();
        this.limits = limits;
        this.transaction = transaction;
    }

    /**
     * Executes a query or a mutation; whatever goes wrong inside is an error of the result, with a code.
     *
     * @throws RequestError when the operation is not to be executed at all
     */
    public Executed execute(Operation operation) {
        if (operation.isSubscription()) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "Subscriptions are served over WebSocket only.");
        }
        return run(operation, null);
    }

    /**
     * Executes a subscription for an event. Its root field is null when there is nothing to tell of it.
     *
     * @param trigger the event; null to find out whether the subscription is right
     * @throws RequestError when the subscription is not to be executed at all
     */
    public Executed tell(Operation subscription, @Nullable SubscriptionTrigger trigger) {
        return run(subscription, trigger);
    }

    private Executed run(Operation operation, @Nullable SubscriptionTrigger trigger) {
        long cost = admit(operation);
        boolean mutation = operation.is(OperationDefinition.Operation.MUTATION);
        var deadline = Deadline.of(operation.arrival(), mutation ? NO_LIMIT : limits.executionTime());
        if (deadline.isOver()) {
            return new Executed(timedOut(), 0);
        }
        ExecutionInput input = input(operation, deadline, trigger);
        var read = transaction.read(() -> execute(graphql, input));
        ExecutionResult result = deadline.isOver() ? timedOut() : worded(read.result(), operation.priced(), cost);
        return new Executed(result, read.statements());
    }

    private static ExecutionInput input(Operation operation, Deadline deadline, @Nullable SubscriptionTrigger trigger) {
        return ExecutionInput.newExecutionInput("")
                .locale(Locale.ENGLISH)
                .operationName(operation.name())
                .variables(operation.variables())
                .dataLoaderRegistry(new DataLoaderRegistry())
                .graphQLContext(context -> {
                    context.of(
                            PreparsedDocumentEntry.class, operation.document().entry());
                    context.of(Deadline.class, deadline);
                    if (trigger != null) {
                        context.of(SubscriptionTrigger.class, trigger);
                    }
                })
                .build();
    }

    /** Whenever nothing is left but what waits for data loaders, all that has been asked of them is read. */
    static ExecutionResult execute(GraphQL graphql, ExecutionInput input) {
        CompletableFuture<ExecutionResult> result = graphql.executeAsync(input);
        while (!result.isDone()) {
            if (input.getDataLoaderRegistry().dispatchAllWithCount() == 0 && !result.isDone()) {
                throw new IllegalStateException("A field waits for something that no data loader reads");
            }
        }
        return result.join();
    }

    private long admit(Operation operation) {
        OperationDefinition definition = operation.document().operation(operation.name());
        if (operation.queriesOnly() && operation.is(OperationDefinition.Operation.MUTATION)) {
            throw new RequestError(ErrorCode.METHOD_NOT_ALLOWED, "Mutations are executed by POST only.");
        }
        operation.document().checkConditions(definition, operation.variables());
        long cost = operation.document().cost(definition, graphql.getGraphQLSchema(), operation.variables());
        if (cost > limits.cost()) {
            throw new RequestError(List.of(CodedError.of(
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
