package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.graphql.RequestError;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a GraphQL request.
 *
 * @param query the document; null when a known one is asked for by its hash or id
 * @param documentId the id of a document of the manifest
 */
@RegisterForReflection // for JSON
public record GraphQLRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    public GraphQLRequest {
        variables = Objects.requireNonNullElse(variables, Map.of());
        extensions = Objects.requireNonNullElse(extensions, Map.of());
    }

    /** @throws RequestError when the body is not a GraphQL request */
    static GraphQLRequest ofBody(byte[] body) {
        String json = Json.utf8(body);
        if (json.stripLeading().startsWith("[")) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "Send one request at a time, not an array of them.");
        }
        return Json.read(json, GraphQLRequest.class, "The body");
    }

    /** @throws RequestError when what a WebSocket's message carries, as JSON, is not a GraphQL request */
    public static GraphQLRequest ofPayload(String payload) {
        return Json.read(payload, GraphQLRequest.class, "The payload");
    }

    /** @throws RequestError when the query part of the address is not a GraphQL request */
    static GraphQLRequest ofAddress(MultiMap query) {
        var parameters =
                new Parameters(query).only(List.of("query", "documentId", "operationName", "variables", "extensions"));
        return new GraphQLRequest(
                parameters.text("query"),
                parameters.text("documentId"),
                parameters.text("operationName"),
                object(parameters, "variables"),
                object(parameters, "extensions"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Parameters parameters, String name) {
        String json = parameters.text(name);
        return json == null || json.equals("null") ? Map.of() : Json.read(json, Map.class, "The parameter " + name);
    }
}
