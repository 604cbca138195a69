package id.kalimantan.figures.graphql;

/** What {@code extensions.code} of an error can say. */
public enum ErrorCode {
    /** The HTTP request is not a GraphQL request: no JSON object, a parameter missing or of a wrong type. */
    BAD_REQUEST,
    /** The HTTP method is not GET, HEAD or POST, or a GET or HEAD asked for something else than a query. */
    METHOD_NOT_ALLOWED,
    /** None of the media types in {@code Accept} can be served. */
    NOT_ACCEPTABLE,
    /** The body is not declared as {@code application/json} in UTF-8. */
    UNSUPPORTED_MEDIA_TYPE,

    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** {@code operationName} names no operation of the document, or is missing where there are several. */
    OPERATION_RESOLUTION_FAILED,

    /** An argument or a variable has a value that is not acceptable. */
    BAD_USER_INPUT,
    /** {@code first} or {@code last} is below 1 or above 100, or a list of ids is longer than that. */
    PAGE_SIZE_EXCEEDED,
    /** Something that was asked for by its key does not exist. */
    NOT_FOUND,
    /** Another publication is running. */
    CONFLICT,

    /** The body has more bytes than {@code figures.limits.body}. */
    BODY_TOO_LARGE,
    /** The address of a GET has more than 16,384 characters. */
    ADDRESS_TOO_LONG,
    /** The document has more characters than {@code figures.limits.document-length}. */
    DOCUMENT_TOO_LONG,
    /** The variables have more characters than {@code figures.limits.variables-length}. */
    VARIABLES_TOO_LARGE,
    /** The document has more tokens than {@code figures.limits.tokens}. */
    TOO_MANY_TOKENS,
    /** The document nests fields deeper than {@code figures.limits.depth}, or values or selections absurdly deep. */
    QUERY_TOO_DEEP,
    /** The document has more aliases and repeated fields than {@code figures.limits.aliases}. */
    TOO_MANY_ALIASES,
    /** An operation has more root fields than {@code figures.limits.root-fields}. */
    TOO_MANY_ROOT_FIELDS,
    /** The document has more directives than {@code figures.limits.directives}. */
    TOO_MANY_DIRECTIVES,
    /** The document has more fragments than {@code figures.limits.fragments}. */
    TOO_MANY_FRAGMENTS,
    /** The operation can return more than {@code figures.limits.cost} fields and list elements. */
    QUERY_TOO_COMPLEX,

    /** The connection has {@code figures.subscriptions.per-connection} subscriptions already. */
    TOO_MANY_SUBSCRIPTIONS,

    /** The hash or id is not known here (yet): send the document along with its SHA-256. */
    PERSISTED_QUERY_NOT_FOUND,
    /** The document is not the one that the hash sent with it stands for. */
    PERSISTED_QUERY_MISMATCH,
    /** This server executes only the documents of its manifest. */
    DOCUMENT_NOT_TRUSTED,
    /** This server does not describe its schema. */
    INTROSPECTION_DISABLED,

    /** This needs a valid token. */
    UNAUTHENTICATED,
    /** The token's roles do not allow this. */
    FORBIDDEN,

    /** The operation, or one of its statements, took longer than {@code figures.limits.execution-time}. */
    TIMEOUT,
    /** The server is overloaded or its database does not answer: try again later. */
    UNAVAILABLE,
    /** The server failed; the error's {@code id} is in its log. */
    INTERNAL
}
