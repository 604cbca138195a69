package id.kalimantan.figures.graphql;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * graphql-java's strategy with two short cuts for lists of objects, where most of its time goes: a leaf that is read
 * from its object is completed at once, without the descriptions that its fetcher would not look at, and what is
 * selected of the objects of a type is collected once for all of them. Whatever is unusual about a field is left to
 * graphql-java. Workload A of {@code src/bench} shows what this is worth.
 */
final class LeafFirstStrategy extends AsyncExecutionStrategy {
    /** What is known of an operation's selections. An operation runs on one thread. */
    private static final class Known {
        final Map<Selected, MergedSelectionSet> selections = new HashMap<>();
        final Map<MergedSelectionSet, List<Step>> steps = new IdentityHashMap<>();
    }

    /** The objects of a type that stand at a field. */
    private record Selected(MergedField field, String type) {}

    /** @param leaf null when the field is left to graphql-java */
    private record Step(
            String key, MergedField field, @Nullable Leaf leaf) {}

    LeafFirstStrategy(DataFetcherExceptionHandler exceptions) {
        super(exceptions);
    }

    private static Known known(ExecutionContext context) {
        return context.getGraphQLContext().computeIfAbsent(LeafFirstStrategy.class, it -> new Known());
    }

    @Override
    protected Object completeValueForObject(
            ExecutionContext context, ExecutionStrategyParameters parameters, GraphQLObjectType type, Object value) {
        MergedSelectionSet fields = known(context)
                .selections
                .computeIfAbsent(
                        new Selected(parameters.getField(), type.getName()), it -> collect(context, it.field, type));
        var typed = parameters.getExecutionStepInfo().changeTypeWithPreservedNonNull(type);
        return executeObject(context, parameters.transform(it -> it.executionStepInfo(typed)
                .fields(fields)
                .source(value)));
    }

    private MergedSelectionSet collect(ExecutionContext context, MergedField field, GraphQLObjectType type) {
        var parameters = FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build();
        return fieldCollector.collectFields(parameters, field, false);
    }

    @Override
    protected Object executeObject(ExecutionContext context, ExecutionStrategyParameters parameters) {
        List<Step> steps =
                known(context).steps.computeIfAbsent(parameters.getFields(), fields -> steps(context, parameters));
        Map<String, @Nullable Object> values = new LinkedHashMap<>(steps.size() * 4 / 3 + 1);
        List<CompletableFuture<?>> pending = new ArrayList<>();
        for (Step step : steps) {
            Object value = step.leaf == null ? Leaf.UNUSUAL : step.leaf.value(parameters.getSource(), context);
            if (value == Leaf.UNUSUAL) {
                value = resolve(context, parameters, step);
            }
            if (value instanceof CompletableFuture<?> future) {
                pending.add(future);
            }
            values.put(step.key, value);
        }
        return pending.isEmpty() ? values : whenDone(context, values, pending);
    }

    private List<Step> steps(ExecutionContext context, ExecutionStrategyParameters parameters) {
        var type = (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        List<Step> steps = new ArrayList<>();
        parameters.getFields().getSubFields().forEach((key, field) -> {
            GraphQLFieldDefinition definition = getFieldDef(context.getGraphQLSchema(), type, field.getSingleField());
            steps.add(new Step(key, field, Leaf.of(context.getGraphQLSchema(), type, definition)));
        });
        return steps;
    }

    /** As graphql-java does it; the value, or the future of the value. */
    private @Nullable Object resolve(ExecutionContext context, ExecutionStrategyParameters parameters, Step step) {
        var path = parameters.getPath().segment(step.key);
        Object resolved = resolveFieldWithInfo(
                context,
                parameters.transform(it -> it.field(step.field).path(path).parent(parameters)));
        return resolved instanceof CompletableFuture<?> future
                ? future.thenCompose(info -> ((FieldValueInfo) info).getFieldValueFuture())
                : ((FieldValueInfo) resolved).getFieldValueObject();
    }

    private CompletableFuture<Map<String, @Nullable Object>> whenDone(
            ExecutionContext context, Map<String, @Nullable Object> values, List<CompletableFuture<?>> pending) {
        var object = new CompletableFuture<Map<String, @Nullable Object>>();
        CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new)).whenComplete((done, thrown) -> {
            if (thrown != null) {
                handleValueException(object, thrown, context);
            } else {
                values.replaceAll((key, value) -> value instanceof CompletableFuture<?> future ? future.join() : value);
                object.complete(values);
            }
        });
        return object;
    }
}
