package id.kalimantan.figures.graphql;

import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The schema that is served: the one made from annotations, refined once at the start. */
@Startup
@Singleton
public class RefinedSchema {
    private final GraphQLSchema schema;

    @Inject
    RefinedSchema(GraphQLSchema annotated) {
        schema = SchemaRefinement.refine(annotated);
    }

    public GraphQLSchema schema() {
        return schema;
    }
}
