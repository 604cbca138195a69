package id.kalimantan.figures.graphql;

import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.MissingRootTypeException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.regex.Pattern;

/** Says in plain words and with a code what graphql-java reports in its own. */
final class Errors {
    private static final int LONGEST_QUOTE = 40;
    private static final Pattern PREFIX = Pattern.compile("^\\s*Validation error \\([^)]*\\)\\s*:\\s*", 2);
    /** The value as a dump of the syntax tree. */
    private static final Pattern DUMPED_VALUE =
            Pattern.compile("(?s) with value '.*' (?=is not a valid '|must (not )?be |is missing |contains a field )");
    /** The value or its Java class. */
    private static final Pattern ACTUAL = Pattern.compile("(?s),? but it was an? '.*'$| - '\\w+Value\\{.*$");

    private static final Pattern NULL =
            Pattern.compile(" (has coerced|in position \\S+ has coerced) Null value for NonNull type '[^']*'");

    private static final Pattern SYNTAX_TREE_TYPE = Pattern.compile("an AST type of '(\\w+)Value'");

    private Errors() {}

    static CodedError of(InvalidSyntaxException thrown, Limits limits) {
        if (thrown instanceof ParseCancelledTooDeepException) {
            return CodedError.of(ErrorCode.QUERY_TOO_DEEP, "The document nests too deep.");
        }
        if (thrown instanceof ParseCancelledTooManyCharsException) {
            return CodedError.of(
                    ErrorCode.DOCUMENT_TOO_LONG, "A document has at most " + limits.documentLength() + " characters.");
        }
        if (thrown instanceof ParseCancelledException) {
            return CodedError.of(ErrorCode.TOO_MANY_TOKENS, "A document has at most " + limits.tokens() + " tokens.");
        }
        String token = thrown.getOffendingToken();
        String message = token == null || token.isBlank() || token.equals("<EOF>")
                ? "Syntax error."
                : "Syntax error at '" + abbreviated(token) + "'.";
        return CodedError.of(ErrorCode.GRAPHQL_PARSE_FAILED, message)
                .at(thrown.getLocation() == null ? null : List.of(thrown.getLocation()), null);
    }

    /** Translates an error of graphql-java; one of ours is left as it is. */
    static CodedError of(GraphQLError error) {
        if (error instanceof CodedError coded) {
            return coded;
        }
        if (error instanceof ValidationError || error instanceof MissingRootTypeException) {
            return at(error, ErrorCode.GRAPHQL_VALIDATION_FAILED, plain(error.getMessage()));
        }
        if (error instanceof CoercingParseValueException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException) {
            return at(error, ErrorCode.BAD_USER_INPUT, plain(error.getMessage()));
        }
        if (error instanceof BadFaithIntrospectionError) {
            return at(
                    error,
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "The schema is described once per operation, not several times.");
        }
        return Failures.tell(new IllegalStateException(error.toString())).at(error.getLocations(), error.getPath());
    }

    private static CodedError at(GraphQLError error, ErrorCode code, String message) {
        return CodedError.of(code, message).at(error.getLocations(), error.getPath());
    }

    static String plain(String message) {
        String words = PREFIX.matcher(message).replaceFirst("");
        words = DUMPED_VALUE.matcher(words).replaceFirst(" ");
        words = ACTUAL.matcher(words).replaceFirst("");
        words = NULL.matcher(words).replaceFirst(" must not be null.");
        words = SYNTAX_TREE_TYPE.matcher(words).replaceAll("'$1'");
        return words.isEmpty() ? "Not valid." : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String abbreviated(String token) {
        return token.length() <= LONGEST_QUOTE ? token : token.substring(0, LONGEST_QUOTE) + "…";
    }
}
