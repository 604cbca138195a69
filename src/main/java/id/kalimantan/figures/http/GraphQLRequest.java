package id.kalimantan.figures.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a GraphQL request.
 *
 * @param query the document; null when a known one is asked for by its hash or id
 * @param documentId the id of a document of the manifest
 */
record GraphQLRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    /** Whether the client wants to know the operation's cost. */
    boolean priced() {
        return Boolean.TRUE.equals(extensions.get("cost"));
    }
}
