package id.kalimantan.figures.graphql;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One execution of an operation, by section 6 of the GraphQL specification, on the calling thread. Fields are resolved
 * until nothing is left but what waits for a {@link Batch}; then all batches are loaded, and so on. It does what
 * graphql-java does in a fraction of the time, because it describes neither steps nor environments for fields that no
 * resolver asks about.
 */
final class Execution {
    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private final GraphQLSchema schema;
    private final CoercedVariables variables;
    private final List<GraphQLError> errors = new ArrayList<>();
    private final ErrorHandler handler = new ErrorHandler();
    private final Map<SelectedField, Map<String, Object>> arguments = new IdentityHashMap<>();
    private List<Awaited> awaited = new ArrayList<>();

    /** A value that comes with a batch. */
    private record Awaited(Spot spot, int place, SelectedField field, CompletableFuture<?> value) {}

    Execution(GraphQLSchema schema, CoercedVariables variables) {
        this.schema = schema;
        this.variables = variables;
    }

    /** @param serially whether each field is finished before the next is begun, as those of a mutation are */
    ExecutionResult run(SelectedFields selection, GraphQLObjectType type, boolean serially) {
        List<SelectedField> fields = selection.of(type);
        Spot root = Spot.root(fields);
        for (int place = 0; place < fields.size(); place++) {
            resolve(root, place, fields.get(place), null);
            if (serially) {
                settle();
            }
        }
        settle();
        return ExecutionResultImpl.newExecutionResult()
                .data(root.content())
                .errors(errors)
                .build();
    }

    private void settle() {
        while (!awaited.isEmpty()) {
            boolean progress = Batch.dispatch() > 0;
            List<Awaited> before = awaited;
            awaited = new ArrayList<>();
            for (Awaited it : before) {
                if (it.value().isDone()) {
                    progress = true;
                    arrive(it.spot(), it.place(), it.field(), it.value());
                } else {
                    awaited.add(it);
                }
            }
            if (!progress) {
                throw new IllegalStateException("Nobody will ever know "
                        + awaited.get(0).field().definition().getName());
            }
        }
    }

    private void resolve(Spot spot, int place, SelectedField field, @Nullable Object source) {
        Object value;
        try {
            value = fetch(field, source);
        } catch (Exception thrown) {
            fail(spot, place, field.definition().getType(), field, thrown);
            return;
        }
        if (!(value instanceof CompletionStage<?> stage)) {
            complete(spot, place, field.definition().getType(), field, value);
        } else if (stage.toCompletableFuture().isDone()) {
            arrive(spot, place, field, stage.toCompletableFuture());
        } else {
            awaited.add(new Awaited(spot, place, field, stage.toCompletableFuture()));
        }
    }

    private @Nullable Object fetch(SelectedField field, @Nullable Object source) throws Exception {
        if (field.fetcher() instanceof AccessorFetcher accessor) {
            return accessor.read(source);
        }
        if (field.definition().getName().equals("__typename")) {
            return field.parent().getName();
        }
        Selection.begin(field);
        return field.fetcher()
                .get(DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                        .source(source)
                        .arguments(arguments(field))
                        .mergedField(MergedField.newMergedField(field.syntax()).build())
                        .build());
    }

    private Map<String, Object> arguments(SelectedField field) {
        return field.definition().getArguments().isEmpty()
                ? Map.of()
                : arguments.computeIfAbsent(
                        field,
                        it -> ValuesResolver.getArgumentValues(
                                it.definition().getArguments(),
                                it.first().getArguments(),
                                variables,
                                CONTEXT,
                                Locale.ENGLISH));
    }

    private void arrive(Spot spot, int place, SelectedField field, CompletableFuture<?> arrived) {
        if (spot.isLost()) {
            return;
        }
        Object value;
        try {
            value = arrived.join();
        } catch (RuntimeException thrown) {
            fail(spot, place, field.definition().getType(), field, thrown);
            return;
        }
        complete(spot, place, field.definition().getType(), field, value);
    }

    /** @param place of the field in its object, or of the element in its list */
    private void complete(Spot spot, int place, GraphQLType type, SelectedField field, @Nullable Object value) {
        boolean required = type instanceof GraphQLNonNull;
        GraphQLType plain = type instanceof GraphQLNonNull nonNull ? nonNull.getWrappedType() : type;
        if (value == null) {
            if (required) {
                fail(spot, place, type, field, new IllegalStateException("null where null is not allowed"));
            } else {
                spot.put(place, null);
            }
        } else if (plain instanceof GraphQLScalarType || plain instanceof GraphQLEnumType) {
            try {
                spot.put(place, serialized(plain, value));
            } catch (RuntimeException unsuitable) {
                fail(spot, place, type, field, unsuitable);
            }
        } else if (plain instanceof GraphQLList list) {
            completeList(spot, place, required, list.getWrappedType(), field, (Collection<?>) value);
        } else {
            completeObject(spot, place, required, SchemaRefinement.typeOf(schema, plain, value), field, value);
        }
    }

    private static Object serialized(GraphQLType type, Object value) {
        return type instanceof GraphQLScalarType scalar
                ? scalar.getCoercing().serialize(value, CONTEXT, Locale.ENGLISH)
                : ((GraphQLEnumType) type).serialize(value, CONTEXT, Locale.ENGLISH);
    }

    private void completeList(
            Spot spot, int place, boolean required, GraphQLType type, SelectedField field, Collection<?> values) {
        Spot list = spot.list(place, required, values.size());
        int i = 0;
        for (Object value : values) {
            complete(list, i++, type, field, value);
            if (list.isLost()) {
                return;
            }
        }
    }

    private void completeObject(
            Spot spot, int place, boolean required, GraphQLObjectType type, SelectedField field, Object value) {
        List<SelectedField> parts = field.selection().of(type);
        Spot object = spot.object(place, required, parts);
        for (int i = 0; i < parts.size(); i++) {
            resolve(object, i, parts.get(i), value);
            if (object.isLost()) {
                return;
            }
        }
    }

    private void fail(Spot spot, int place, GraphQLType type, SelectedField field, Throwable thrown) {
        errors.add(handler.error(thrown, field.first().getSourceLocation(), spot.path(place)));
        spot.put(place, null);
        if (type instanceof GraphQLNonNull) {
            spot.lose();
        }
    }
}
