package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Operation;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Texts that are the same for the same question, under which answers are remembered. */
final class Question {
    private Question() {}

    /** The request as it was sent: what the answer depends on, byte by byte. */
    static String asSent(RoutingContext context) {
        HttpServerRequest request = context.request();
        String accept = String.join(",", request.headers().getAll(HttpHeaders.ACCEPT));
        if (request.method() != HttpMethod.POST) {
            return "GET " + accept + '\n' + request.query();
        }
        Buffer body = context.body().buffer();
        return "POST " + accept + '\n' + request.getHeader(HttpHeaders.CONTENT_TYPE) + '\n'
                + (body == null ? "" : body.toString(StandardCharsets.ISO_8859_1));
    }

    /** What is asked, however it was written: by GET or POST, with the document or its hash, in any order. */
    static String meant(Operation operation, MediaType type) {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("document", operation.document().sha256());
        parts.put("name", String.valueOf(operation.definedName()));
        parts.put("variables", sorted(operation.variables()));
        parts.put("priced", operation.priced());
        parts.put("type", type.name());
        return JsonWriter.write(parts);
    }

    private static @Nullable Object sorted(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, @Nullable Object> sorted = new TreeMap<>();
            object.forEach((key, field) -> sorted.put(key, sorted(field)));
            return sorted;
        }
        return value instanceof List<?> list
                ? list.stream().map(Question::sorted).toList()
                : value;
    }
}
