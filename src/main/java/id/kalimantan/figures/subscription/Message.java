package id.kalimantan.figures.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import graphql.GraphQLError;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two sides send each other. */
@RegisterForReflection // for JSON
@JsonInclude(JsonInclude.Include.NON_NULL)
record Message(
        @Nullable String type,
        @Nullable String id,
        @Nullable Object payload) {
    static Message error(String id, List<? extends GraphQLError> errors) {
        return new Message(
                "error", id, errors.stream().map(GraphQLError::toSpecification).toList());
    }

    /** @throws RequestError when it has none */
    String requireId() {
        if (id == null || id.isEmpty()) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "The id must be a string that is not empty");
        }
        return id;
    }
}
