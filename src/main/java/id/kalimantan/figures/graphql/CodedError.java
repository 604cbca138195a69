package id.kalimantan.figures.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as clients see it: words, where it happened, and a code.
 *
 * @param details what stands beside the code
 */
public record CodedError(
        ErrorCode code,
        String message,
        @Nullable List<SourceLocation> locations,
        @Nullable List<Object> path,
        Map<String, Object> details)
        implements GraphQLError {
    public static CodedError of(ErrorCode code, String message) {
        return new CodedError(code, message, null, null, Map.of());
    }

    /** The same error where another happened. */
    CodedError at(@Nullable List<SourceLocation> where, @Nullable List<Object> field) {
        return new CodedError(code, message, where == null || where.isEmpty() ? null : where, field, details);
    }

    /** The same error with something more beside its code. */
    CodedError with(Map<String, Object> more) {
        return new CodedError(code, message, locations, path, more);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }

    /** None: clients go by the code. */
    @Override
    public @Nullable ErrorClassification getErrorType() {
        return null;
    }
}
