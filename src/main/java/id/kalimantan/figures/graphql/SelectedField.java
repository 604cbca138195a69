package id.kalimantan.figures.graphql;

import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;

/**
 * A field of objects of one type that a document selects.
 *
 * @param key its name in the response
 * @param syntax its occurrences in the document, which differ in nothing but their selections
 * @param selection what is selected of its values; of nothing when they are scalars
 */
record SelectedField(
        String key,
        List<Field> syntax,
        GraphQLObjectType parent,
        GraphQLFieldDefinition definition,
        DataFetcher<?> fetcher,
        SelectedFields selection) {

    static SelectedField of(
            String key,
            List<Field> syntax,
            GraphQLObjectType parent,
            GraphQLFieldDefinition definition,
            GraphQLSchema schema,
            SelectedFields selection) {
        DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(parent, definition);
        return new SelectedField(key, syntax, parent, definition, fetcher, selection);
    }

    Field first() {
        return syntax.get(0);
    }
}
