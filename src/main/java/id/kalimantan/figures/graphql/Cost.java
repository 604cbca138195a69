package id.kalimantan.figures.graphql;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.impl.SchemaUtil;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The price of a valid operation: how many fields and list elements it can return. A list counts as many elements as
 * its {@code first}, {@code last} or {@code ids} asks for, and {@value #LIST} when it has no such argument; what fragments
 * on different types select is added up, and what {@code @skip} leaves out is counted all the same.
 */
final class Cost {
    /** What an unpaged list counts: the longest of them have a few dozen elements, most fewer than ten. */
    static final int LIST = 10;

    private static final long CEILING = 1_000_000_000_000L;
    private static final int UNPAGED = -1;

    private final GraphQLSchema schema;
    private final Document document;
    private final OperationDefinition operation;
    private final Map<String, Object> variables;

    private Cost(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        this.schema = schema;
        this.document = document;
        this.operation = operation;
        this.variables = variables;
    }

    static long of(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        return new Cost(schema, document, operation, variables)
                .selections(operation.getSelectionSet(), SchemaUtil.getOperationRootType(schema, operation), UNPAGED);
    }

    /**
     * @param page the size of the page that the parent is, {@link #UNPAGED} when it is none
     */
    private long selections(@Nullable SelectionSet selections, @Nullable GraphQLCompositeType parent, int page) {
        long sum = 0;
        if (selections == null || parent == null) {
            return sum;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                sum += field(field, parent, page);
            } else if (selection instanceof InlineFragment inline) {
                sum += selections(inline.getSelectionSet(), narrowed(parent, inline.getTypeCondition()), page);
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(it -> it.getName().equals(spread.getName()))
                        .findFirst()
                        .orElseThrow();
                sum += selections(fragment.getSelectionSet(), narrowed(parent, fragment.getTypeCondition()), page);
            }
        }
        return Math.min(sum, CEILING);
    }

    private @Nullable GraphQLCompositeType narrowed(GraphQLCompositeType parent, @Nullable TypeName condition) {
        return condition == null ? parent : (GraphQLCompositeType) schema.getType(condition.getName());
    }

    private long field(Field field, GraphQLCompositeType parent, int page) {
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return 1;
        }
        int asked = asked(field, definition);
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        if (!list) {
            return 1 + selections(field.getSelectionSet(), type, asked);
        }
        // The description of the schema is in memory, and served once per operation only.
        int elements = parent.getName().startsWith("__") ? 1 : asked != UNPAGED ? asked : page != UNPAGED ? page : LIST;
        return Math.min(CEILING, elements * (1 + selections(field.getSelectionSet(), type, UNPAGED)));
    }

    /** How many elements the field's arguments ask for; {@link #UNPAGED} when none of them says so. */
    private int asked(Field field, GraphQLFieldDefinition definition) {
        boolean paged = false;
        for (String name : List.of("first", "last", "ids")) {
            GraphQLArgument argument = definition.getArgument(name);
            if (argument == null) {
                continue;
            }
            paged = true;
            Argument given = field.getArguments().stream()
                    .filter(it -> it.getName().equals(name))
                    .findFirst()
                    .orElse(null);
            int size = given == null ? size(argument.getArgumentDefaultValue().getValue()) : size(given.getValue());
            if (size != UNPAGED) {
                return size;
            }
        }
        return paged ? PageRequest.DEFAULT_SIZE : UNPAGED;
    }

    /** Sizes beyond a page's are refused by the field itself, so that its error has a path. */
    private int size(@Nullable Object value) {
        if (value instanceof VariableReference reference) {
            return variables.containsKey(reference.getName())
                    ? size(variables.get(reference.getName()))
                    : size(defaultOf(reference.getName()));
        }
        if (value instanceof IntValue literal) {
            return size(literal.getValue());
        }
        if (value instanceof ArrayValue list) {
            return size(list.getValues());
        }
        if (value instanceof Collection<?> list) {
            return size(list.size());
        }
        if (value instanceof BigInteger || value instanceof Integer || value instanceof Long) {
            return Math.max(0, (int) Math.min(PageRequest.MAX_SIZE, ((Number) value).doubleValue()));
        }
        return UNPAGED;
    }

    private @Nullable Value<?> defaultOf(String variable) {
        return operation.getVariableDefinitions().stream()
                .filter(it -> it.getName().equals(variable))
                .findFirst()
                .map(VariableDefinition::getDefaultValue)
                .orElse(null);
    }
}
