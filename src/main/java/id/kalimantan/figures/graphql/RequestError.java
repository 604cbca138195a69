package id.kalimantan.figures.graphql;

import java.util.List;

/** A request that is answered with errors only, because nothing of it is executed. */
public final class RequestError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<CodedError> errors;

    public RequestError(ErrorCode code, String message) {
        this(List.of(CodedError.of(code, message)));
    }

    RequestError(List<CodedError> errors) {
        super(errors.get(0).getMessage(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** At least one. */
    public List<CodedError> errors() {
        return errors;
    }

    public ErrorCode code() {
        return errors.get(0).code();
    }
}
