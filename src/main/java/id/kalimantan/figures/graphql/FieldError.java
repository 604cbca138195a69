package id.kalimantan.figures.graphql;

/** A refusal whose message and code the client sees. */
public final class FieldError extends RuntimeException {
    private final ErrorCode code;

    public FieldError(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    public static FieldError badInput(String message) {
        return new FieldError(ErrorCode.BAD_USER_INPUT, message);
    }

    public ErrorCode code() {
        return code;
    }
}
