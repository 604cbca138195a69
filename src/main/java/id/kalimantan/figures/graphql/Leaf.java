package id.kalimantan.figures.graphql;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** A field with a scalar or an enum that is read from the object it is a field of. */
final class Leaf {
    /** Says that graphql-java has to complete the field. Null is a value. */
    static final Object UNUSUAL = new Object();

    private final DataFetcher<?> fetcher;
    private final GraphQLType type;
    private final boolean nullable;
    private final String parent;

    private Leaf(DataFetcher<?> fetcher, GraphQLType type, boolean nullable, String parent) {
        this.fetcher = fetcher;
        this.type = type;
        this.nullable = nullable;
        this.parent = parent;
    }

    /** Null when the field is none. */
    static @Nullable Leaf of(GraphQLSchema schema, GraphQLObjectType parent, GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getType());
        DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(parent, field);
        boolean read = fetcher instanceof PropertyFetcher || field == Introspection.TypeNameMetaFieldDef;
        return read && (type instanceof GraphQLScalarType || type instanceof GraphQLEnumType)
                ? new Leaf(fetcher, type, GraphQLTypeUtil.isNullable(field.getType()), parent.getName())
                : null;
    }

    /** What stands in the response; {@link #UNUSUAL} for what has to be awaited, or is an error. */
    @Nullable
    Object value(Object source, ExecutionContext context) {
        if (!(fetcher instanceof PropertyFetcher property)) {
            return parent;
        }
        try {
            Object value = property.read(source);
            if (value == null) {
                return nullable ? null : UNUSUAL;
            }
            return type instanceof GraphQLScalarType scalar
                    ? scalar.getCoercing().serialize(value, context.getGraphQLContext(), context.getLocale())
                    : ((GraphQLEnumType) type).serialize(value, context.getGraphQLContext(), context.getLocale());
        } catch (Exception error) {
            return UNUSUAL;
        }
    }
}
