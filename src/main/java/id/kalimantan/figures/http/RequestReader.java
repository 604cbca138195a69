package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a GraphQL request from a body or from the query part of the address. */
@ApplicationScoped
class RequestReader {
    private static final List<String> TEXTS = List.of("query", "documentId", "operationName");
    private static final List<String> OBJECTS = List.of("variables", "extensions");

    @Inject
    Limits limits;

    /**
     * @param identified whether the request carries a valid token
     * @throws RequestError when the body is not a GraphQL request
     */
    GraphQLRequest body(byte[] body, boolean identified) {
        String text = JsonReader.utf8(body);
        if (text.stripLeading().startsWith("[")) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "Send one request at a time, not an array of them.");
        }
        return parameters(JsonReader.object(text, "The body"), identified);
    }

    /** @throws RequestError when the parameters are not a GraphQL request */
    GraphQLRequest parameters(Map<String, @Nullable Object> parameters, boolean identified) {
        if (!identified && parameters.get("variables") instanceof Map<?, ?> variables) {
            limit(JsonWriter.write(variables).length());
        }
        return request(parameters);
    }

    /** @throws RequestError when the parameters are not a GraphQL request */
    GraphQLRequest address(MultiMap query) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (String name : TEXTS) {
            parameters.put(name, single(query, name));
        }
        for (String name : OBJECTS) {
            String json = single(query, name);
            limit(json == null ? 0 : json.length());
            parameters.put(
                    name,
                    json == null || json.isEmpty() || json.equals("null")
                            ? null
                            : JsonReader.object(json, "The parameter " + name));
        }
        return request(parameters);
    }

    private void limit(int variablesLength) {
        if (variablesLength > limits.variablesLength()) {
            throw new RequestError(
                    ErrorCode.VARIABLES_TOO_LARGE,
                    "Variables have at most " + limits.variablesLength() + " characters.");
        }
    }

    private static @Nullable String single(MultiMap query, String name) {
        List<String> values = query.getAll(name);
        if (values.size() > 1) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "The parameter " + name + " is given twice.");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private static GraphQLRequest request(Map<String, @Nullable Object> parameters) {
        return new GraphQLRequest(
                text(parameters, "query"),
                text(parameters, "documentId"),
                text(parameters, "operationName"),
                object(parameters, "variables"),
                object(parameters, "extensions"));
    }

    private static @Nullable String text(Map<String, @Nullable Object> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new RequestError(ErrorCode.BAD_REQUEST, "The parameter " + name + " must be a string.");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, @Nullable Object> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map) {
            return (Map<String, Object>) value;
        }
        throw new RequestError(ErrorCode.BAD_REQUEST, "The parameter " + name + " must be an object.");
    }
}
