package id.kalimantan.figures.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.util.Set;

/** Writes the schema in the schema definition language, sorted by name, so that equal schemas give equal texts. */
public final class SchemaText {
    private static final Set<String> SHOWN_DIRECTIVES = Set.of("deprecated", "specifiedBy");

    private SchemaText() {}

    public static String of(GraphQLSchema schema) {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeDirectiveDefinitions(false)
                .includeDirectives(SHOWN_DIRECTIVES::contains);
        return new SchemaPrinter(options).print(schema);
    }
}
