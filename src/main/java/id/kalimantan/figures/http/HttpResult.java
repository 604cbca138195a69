package id.kalimantan.figures.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What is sent back: a status, and a GraphQL response as JSON in UTF-8.
 *
 * @param query the query that was executed for it; null when it is the result of something else, of which whoever asks the
 *     same needs a result of his own
 * @param tag its entity tag, see {@link EntityTags#of}; null when the result is good for this moment only
 * @param gzip the compressed body; null when it is sent only once from here
 */
record HttpResult(
        int status,
        Buffer body,
        MediaType type,
        @Nullable OperationCompleted query,
        @Nullable String tag,
        @Nullable Buffer gzip) {
    static HttpResult of(ExecutionResult result, MediaType type, @Nullable OperationCompleted query) {
        int status = result.isDataPresent()
                ? 200
                : status(((CodedError) result.getErrors().get(0)).code(), type);
        return of(status, result.toSpecification(), type, query);
    }

    static HttpResult of(List<CodedError> errors, MediaType type) {
        Map<String, Object> response = Map.of(
                "errors", errors.stream().map(GraphQLError::toSpecification).toList());
        return of(status(errors.get(0).code(), type), response, type, null);
    }

    static HttpResult of(int status, Map<String, ?> response, MediaType type, @Nullable OperationCompleted query) {
        return new HttpResult(status, Buffer.buffer(Json.encode(response)), type, query, null, null);
    }

    /** Says to a client that has what the tag stands for that nothing has changed. */
    static HttpResult notModified(MediaType type, String tag) {
        return new HttpResult(304, Buffer.buffer(), type, null, tag, null);
    }

    /** The same result, which is good for the release that the tag was made of. */
    HttpResult tagged(String itsTag) {
        return new HttpResult(status, body, type, query, itsTag, gzip);
    }

    /** The same result, to be sent again without any work. */
    HttpResult compressed() {
        var bytes = new ByteArrayOutputStream(body.length() / 4 + 64);
        try (var stream = new GZIPOutputStream(bytes)) {
            stream.write(body.getBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new HttpResult(status, body, type, query, tag, Buffer.buffer(bytes.toByteArray()));
    }

    /** Whether it may be sent again as long as its release is the current one. */
    boolean isCacheable() {
        return query != null && tag != null;
    }

    /**
     * The status of a response without data. A well-formed GraphQL request that fails before its execution is
     * answered with 200 in {@code application/json}.
     */
    private static int status(ErrorCode code, MediaType type) {
        return switch (code) {
            case BAD_REQUEST -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN, DOCUMENT_NOT_TRUSTED -> 403;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case CONFLICT -> 409;
            case BODY_TOO_LARGE -> 413;
            case ADDRESS_TOO_LONG -> 414;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case INTERNAL -> 500;
            case UNAVAILABLE -> 503;
            default -> type == MediaType.JSON ? 200 : 400;
        };
    }
}
