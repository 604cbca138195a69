package id.kalimantan.figures.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import id.kalimantan.figures.graphql.CodedError;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent back: a status, and a GraphQL response as JSON in UTF-8.
 *
 * @param query what was told of the query that it answers; null when it answers something else, which others that ask
 *     the same at the same time have to be answered anew
 * @param lasting null when it is good for this moment only
 */
record Answer(
        int status,
        Buffer body,
        MediaType type,
        @Nullable Answered query,
        @Nullable Lasting lasting) {
    static Answer of(ExecutionResult result, MediaType type, @Nullable Answered query) {
        int status = result.isDataPresent()
                ? 200
                : status(((CodedError) result.getErrors().get(0)).code(), type);
        return new Answer(status, json(result.toSpecification()), type, query, null);
    }

    static Answer of(RequestError refused, MediaType type) {
        return new Answer(status(refused.code(), type), json(errors(refused.errors())), type, null, null);
    }

    static Answer of(CodedError error, MediaType type) {
        return new Answer(status(error.code(), type), json(errors(List.of(error))), type, null, null);
    }

    /** Says to a client that has what the tag stands for that nothing has changed. */
    static Answer unchanged(MediaType type, int release, String tag) {
        return new Answer(304, Buffer.buffer(), type, null, new Lasting(release, tag, null));
    }

    /**
     * The same answer, which is good as long as the release is the current one.
     *
     * @param kept whether it is to be sent again from here
     */
    Answer lastingFor(int release, String tag, boolean kept) {
        return new Answer(status, body, type, query, Lasting.of(release, tag, this, kept));
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
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case INTERNAL -> 500;
            case UNAVAILABLE -> 503;
            default -> type == MediaType.JSON ? 200 : 400;
        };
    }

    private static Map<String, Object> errors(List<CodedError> errors) {
        return Map.of(
                "errors", errors.stream().map(GraphQLError::toSpecification).toList());
    }

    private static Buffer json(Map<String, Object> response) {
        return Buffer.buffer(Json.encode(response));
    }
}
