package id.kalimantan.figures.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error as clients see it: words, where it happened, and a code. */
public final class CodedError implements GraphQLError {
    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final String message;
    private final transient @Nullable List<SourceLocation> locations;
    private final transient @Nullable List<Object> path;
    private final transient Map<String, Object> details;

    private CodedError(
            ErrorCode code,
            String message,
            @Nullable List<SourceLocation> locations,
            @Nullable List<Object> path,
            Map<String, Object> details) {
        this.code = code;
        this.message = message;
        this.locations = locations == null || locations.isEmpty() ? null : locations;
        this.path = path;
        this.details = details;
    }

    public static CodedError of(ErrorCode code, String message) {
        return new CodedError(code, message, null, null, Map.of());
    }

    /** All that clients learn about a failure of ours: an id that the log has too. */
    public static CodedError internal(String id) {
        return of(ErrorCode.INTERNAL, "Internal error").with(Map.of("id", id));
    }

    /** The same error where another happened. */
    CodedError at(@Nullable List<SourceLocation> where, @Nullable List<Object> field) {
        return new CodedError(code, message, where, field, details);
    }

    /** The same error with something more beside its code. */
    CodedError with(Map<String, Object> more) {
        return new CodedError(code, message, locations, path, more);
    }

    public ErrorCode code() {
        return code;
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
