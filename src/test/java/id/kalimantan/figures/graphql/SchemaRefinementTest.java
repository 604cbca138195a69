package id.kalimantan.figures.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.Scalars;
import graphql.introspection.Introspection.DirectiveLocation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;

class SchemaRefinementTest {
    /** The framework passes {@code @Deprecated} on in this way, and introspection would not show it. */
    @Test
    void deprecationIsShown() {
        var directive = GraphQLDirective.newDirective()
                .name("deprecated")
                .validLocation(DirectiveLocation.FIELD_DEFINITION)
                .argument(GraphQLArgument.newArgument()
                        .name("reason")
                        .type(Scalars.GraphQLString)
                        .valueProgrammatic("Use regions."))
                .build();
        var field = GraphQLFieldDefinition.newFieldDefinition()
                .name("provinces")
                .type(Scalars.GraphQLString)
                .withDirective(directive);
        var annotated = GraphQLSchema.newSchema()
                .query(GraphQLObjectType.newObject().name("Query").field(field))
                .build();

        var refined = SchemaRefinement.refine(annotated).getQueryType().getFieldDefinition("provinces");

        assertTrue(refined.isDeprecated());
        assertEquals("Use regions.", refined.getDeprecationReason());
    }
}
