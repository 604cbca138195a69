package id.kalimantan.figures.download;

import graphql.schema.GraphQLSchema;
import id.kalimantan.figures.graphql.Documents;
import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.graphql.SchemaText;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The schema, for whom it is described at all. It is served without a database, too. */
@Singleton
class SchemaDownload implements Download {
    @Inject
    GraphQLSchema schema;

    @Inject
    @ConfigProperty(name = "figures.introspection", defaultValue = "true")
    boolean introspection;

    /** Written when it is first asked for: most replicas never are, and it takes a tenth of a second. */
    private volatile @Nullable String text;

    @Override
    public String path() {
        return "/graphql/schema.graphql";
    }

    @Override
    public @Nullable Content prepare(Parameters parameters) {
        parameters.only(List.of());
        String sdl = text == null && introspection ? SchemaText.of(schema) : text;
        text = sdl;
        return sdl == null
                ? null
                : new Content(
                        "text/plain; charset=utf-8",
                        true,
                        target -> target.write(sdl.getBytes(StandardCharsets.UTF_8)),
                        Map.of("etag", "W/\"" + Documents.sha256(sdl) + '"'));
    }
}
