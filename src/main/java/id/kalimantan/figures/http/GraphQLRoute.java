package id.kalimantan.figures.http;

import graphql.ExecutionResult;
import id.kalimantan.figures.graphql.Engine;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Owns {@code /graphql}: reads requests, has them executed on a worker thread and writes the results. */
@ApplicationScoped
public class GraphQLRoute {
    @Inject
    Engine engine;

    void register(@Observes Router router) {
        router.post("/graphql").order(-1).handler(BodyHandler.create(false)).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        JsonObject request = java.util.Objects.requireNonNull(context.body().asJsonObject());
        context.vertx()
                .executeBlocking(() -> execute(request), false)
                .onSuccess(body -> context.response()
                        .putHeader("content-type", "application/json; charset=utf-8")
                        .end(body))
                .onFailure(context::fail);
    }

    private Buffer execute(JsonObject request) {
        JsonObject variables = request.getJsonObject("variables");
        ExecutionResult result = engine.execute(
                request.getString("query"),
                request.getString("operationName"),
                variables == null ? Map.of() : variables.getMap());
        return Json.CODEC.toBuffer(result.toSpecification());
    }
}
