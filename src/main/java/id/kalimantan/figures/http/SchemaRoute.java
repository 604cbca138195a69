package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Documents;
import id.kalimantan.figures.graphql.Engine;
import id.kalimantan.figures.graphql.SchemaText;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Serves the schema for download, and nothing else below {@code /graphql/}. */
@ApplicationScoped
public class SchemaRoute {
    @Inject
    Engine engine;

    @Inject
    HttpConfig config;

    @Inject
    Origins origins;

    void register(@Observes Router router) {
        if (config.introspection()) {
            String text = SchemaText.of(engine.schema());
            String tag = '"' + Documents.sha256(text).substring(0, 32) + '"';
            router.get("/graphql/schema.graphql").order(-2).handler(context -> serve(context, text, tag));
        }
        router.route("/graphql/*")
                .order(-1)
                .handler(context -> context.response().setStatusCode(404).end());
    }

    private void serve(RoutingContext context, String text, String tag) {
        HttpServerResponse response = context.response();
        origins.describe(context.request(), response);
        response.putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (EntityTags.isKnown(context.request(), tag)) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                    .end(text);
        }
    }
}
