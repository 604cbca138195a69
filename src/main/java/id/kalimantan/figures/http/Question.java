package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Operation;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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
        return Json.writeSorted(Map.of(
                "document", operation.document().sha256(),
                "name", String.valueOf(operation.definedName()),
                "variables", operation.variables(),
                "priced", operation.priced(),
                "type", type));
    }
}
