package id.kalimantan.figures.http;

import graphql.schema.GraphQLSchema;
import id.kalimantan.figures.graphql.Documents;
import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.graphql.SchemaText;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves the schema for download, and nothing else below {@code /graphql/}. */
@ApplicationScoped
public class SchemaRoute {
    @Inject
    GraphQLSchema schema;

    @Inject
    HttpConfig config;

    @Inject
    ResponseWriter writer;

    private @Nullable Text written;

    private record Text(String text, String tag) {}

    void register(@Observes Router router) {
        if (config.introspection()) {
            router.get("/graphql/schema.graphql")
                    .order(-2)
                    .blockingHandler(this::serve)
                    .failureHandler(writer::fail);
        }
        router.route("/graphql/*")
                .order(-1)
                .handler(context -> context.response().setStatusCode(404).end());
    }

    private void serve(RoutingContext context) {
        new Parameters(context.queryParams()).only(List.of());
        Text text = text();
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.ETAG, text.tag).putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (EntityTags.isHeld(context.request(), text.tag)) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                    .end(text.text);
        }
    }

    /** Written when it is first asked for: most replicas never are, and it takes a tenth of a second. */
    private synchronized Text text() {
        if (written == null) {
            String sdl = SchemaText.of(schema);
            written = new Text(sdl, '"' + Documents.sha256(sdl).substring(0, 32) + '"');
        }
        return written;
    }
}
