package id.kalimantan.figures.graphql;

import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.visibility.DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY;
import static java.util.stream.Collectors.toSet;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Corrects in the schema made from annotations what annotations cannot say, once, before the schema is built. */
public final class SchemaRefinement extends GraphQLTypeVisitorStub implements EventingService {
    /** The stock scalars wrap integers around silently, and give decimals as JSON numbers. */
    private static final Map<String, GraphQLScalarType> SCALARS = Map.of(
            "Int", Scalars.GraphQLInt,
            "Float", Scalars.GraphQLFloat,
            "String", Scalars.GraphQLString,
            "Boolean", Scalars.GraphQLBoolean,
            "ID", Scalars.GraphQLID,
            "BigDecimal", StrictScalar.DECIMAL,
            "Date", StrictScalar.DATE,
            "DateTime", StrictScalar.DATE_TIME);

    @Override
    public @Nullable String getConfigKey() {
        return null; // always on
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder annotated) {
        return GraphQLSchema.newSchema(refine(annotated.build()));
    }

    static GraphQLSchema refine(GraphQLSchema annotated) {
        GraphQLSchema refined = SchemaTransformer.transformSchema(annotated, new SchemaRefinement());
        return refined.transform(
                schema -> schema.codeRegistry(refined.getCodeRegistry().transform(registry -> {
                            resolveTypes(refined, registry);
                            // The stock one compares the name of each field of each answer with a pattern.
                            registry.fieldVisibility(DEFAULT_FIELD_VISIBILITY);
                        }))
                        .clearDirectives()
                        // graphql-java adds its others itself, and those of the schema before would stand there twice
                        .additionalDirectives(Set.of(Directives.IncludeDirective, Directives.SkipDirective))
                        .clearAdditionalTypes()
                        .additionalTypes(refined.getAdditionalTypes().stream()
                                .filter(it -> it instanceof GraphQLObjectType || it instanceof GraphQLInputObjectType)
                                .collect(toSet())));
    }

    /**
     * A type has the name of its class. The stock resolvers answer with the types of the schema before, to which no fragment
     * of a query applies.
     */
    private static void resolveTypes(GraphQLSchema schema, GraphQLCodeRegistry.Builder registry) {
        schema.getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType)
                .forEach(type -> registry.typeResolver(type.getName(), it -> it.getSchema()
                        .getObjectType(it.getObject().getClass().getSimpleName())));
    }

    /** {@code @Deprecated} arrives as a directive only, which introspection does not look at. */
    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLDirective deprecated = field.getDirective("deprecated");
        if (deprecated == null || field.isDeprecated()) {
            return TraversalControl.CONTINUE;
        }
        GraphQLArgument reason = deprecated.getArgument("reason");
        Object given = reason == null ? null : GraphQLArgument.getArgumentValue(reason);
        return changeNode(
                context, field.transform(it -> it.deprecate(given == null ? "No longer supported" : given.toString())));
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLScalarType better = SCALARS.get(scalar.getName());
        return better == null ? TraversalControl.CONTINUE : changeNode(context, better);
    }

    /** An argument with a default is never null for the resolver, so null is refused. */
    @Override
    public TraversalControl visitGraphQLArgument(
            GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        if (!argument.hasSetDefaultValue() || GraphQLTypeUtil.isNonNull(argument.getType())) {
            return TraversalControl.CONTINUE;
        }
        return changeNode(context, argument.transform(it -> it.type(nonNull(argument.getType()))));
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
            GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
        if (!field.hasSetDefaultValue() || GraphQLTypeUtil.isNonNull(field.getType())) {
            return TraversalControl.CONTINUE;
        }
        return changeNode(context, field.transform(it -> it.type(nonNull(field.getType()))));
    }
}
