package id.kalimantan.figures.graphql;

import graphql.AssertException;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The price of a valid operation: how many fields and list elements it can return. A list counts as many elements as
 * its {@code first}, {@code last} or {@code ids} asks for, and {@value #LIST} or {@link #SHORT less} when it has no such
 * argument; what fragments on different types select is added up.
 *
 * <p>It is added up over graphql-java's normalized operation, which has the fields as they are executed and the arguments
 * after coercion, so that a number costs the same however it is written. graphql-java's own QueryComplexityCalculator visits
 * a fragment once, however often it is spread, and adds up in {@code int}s; {@code CostTest} has both.
 */
final class Cost {
    /** What an unpaged list counts: the longest of them have a few dozen elements, most fewer than ten. */
    static final int LIST = 10;

    /**
     * Lists that are shorter by nature, a series by its periods: at ten each, what stands inside of one another would count a
     * hundred times what there is. {@code LimitsTest} holds them against the dataset.
     */
    static final Map<String, Integer> SHORT = Map.of(
            "Region.series", 5,
            "Office.series", 5,
            "Figure.notes", 3,
            "Figure.alternatives", 3,
            "Figure.history", 3,
            "Derivation.inputs", 3);

    private static final long CEILING = 1_000_000_000_000L;
    private static final List<String> SIZES = List.of("first", "last", "ids");
    private static final Options OPTIONS = Options.defaultOptions().locale(Locale.ENGLISH);

    private Cost() {}

    /**
     * Adds up an operation.
     *
     * @param name null for the document's only operation
     * @throws RequestError when the variables or arguments are not acceptable
     */
    static long of(GraphQLSchema schema, Document document, @Nullable String name, Map<String, Object> variables) {
        // A field that is given null where it may not be is refused by itself, so that its error has a path.
        Map<String, Object> given = new HashMap<>(variables);
        given.values().removeIf(Objects::isNull);
        try {
            return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                            schema, document, name, RawVariables.of(given), OPTIONS)
                    .getTopLevelFields()
                    .stream()
                    .mapToLong(field -> of(field, schema))
                    .sum();
        } catch (GraphQLException refused) {
            if (refused instanceof GraphQLError error) {
                throw new RequestError(List.of(Errors.of(error)));
            }
            if (refused instanceof AssertException) {
                throw new RequestError(
                        ErrorCode.BAD_USER_INPUT, "A variable whose default is null stands where null may not be.");
            }
            throw refused;
        }
    }

    private static long of(ExecutableNormalizedField field, GraphQLSchema schema) {
        long below = field.getChildren().stream()
                .mapToLong(child -> of(child, schema))
                .sum();
        return Math.min(CEILING, elements(field, schema) * (1 + below));
    }

    private static int elements(ExecutableNormalizedField field, GraphQLSchema schema) {
        if (!isList(field, schema)
                || field.getChildren().isEmpty()
                || field.getSingleObjectTypeName().startsWith("__")) {
            // The description of the schema is in memory, and served once per operation only.
            return 1;
        }
        Integer asked = asked(field, schema);
        ExecutableNormalizedField page = field.getParent();
        if (asked == null && page != null && !isList(page, schema)) {
            asked = asked(page, schema);
        }
        return asked == null
                ? SHORT.getOrDefault(field.getSingleObjectTypeName() + '.' + field.getFieldName(), LIST)
                : asked;
    }

    private static boolean isList(ExecutableNormalizedField field, GraphQLSchema schema) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(
                field.getFieldDefinitions(schema).get(0).getType()));
    }

    /**
     * How many elements the field's arguments ask for; null when it has none that say so. Sizes beyond a page's are
     * refused by the field itself, so that its error has a path.
     */
    private static @Nullable Integer asked(ExecutableNormalizedField field, GraphQLSchema schema) {
        GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).get(0);
        for (String name : SIZES) {
            Object value = field.getResolvedArguments().get(name);
            if (value != null) {
                int size = value instanceof Collection<?> list ? list.size() : (Integer) value;
                return Math.max(0, Math.min(PageRequest.MAX_SIZE, size));
            }
        }
        return SIZES.stream().anyMatch(name -> definition.getArgument(name) != null) ? PageRequest.DEFAULT_SIZE : null;
    }
}
