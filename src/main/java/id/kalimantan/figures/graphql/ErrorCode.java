package id.kalimantan.figures.graphql;

/** What {@code extensions.code} of an error can say. The README explains each. */
public enum ErrorCode {
    /** An argument, a variable or a header has a value that is not acceptable. */
    BAD_USER_INPUT,
    /** {@code first} or {@code last} is below 1 or above 100. */
    PAGE_SIZE_EXCEEDED,
    /** Something that was asked for by its key does not exist. */
    NOT_FOUND,
    /** The server failed; the error's {@code id} is in its log. */
    INTERNAL
}
