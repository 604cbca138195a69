package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends by name, in an address or a form. Each name is known and given at most once: whoever misspells
 * {@code dryRun} is told so instead of getting what was not asked for.
 */
final class Parameters {
    private final MultiMap given;

    private Parameters(MultiMap given) {
        this.given = given;
    }

    /** @throws RequestError when one is none of these, or given twice */
    static Parameters of(MultiMap given, String... known) {
        List<String> names = Arrays.asList(known);
        for (String name : given.names()) {
            if (!names.contains(name)) {
                throw new RequestError(ErrorCode.BAD_REQUEST, unknown(name, names));
            }
            if (given.getAll(name).size() > 1) {
                throw new RequestError(ErrorCode.BAD_REQUEST, "The parameter " + name + " is given twice.");
            }
        }
        return new Parameters(given);
    }

    private static String unknown(String name, List<String> names) {
        return "There is no parameter \"" + name + "\" here"
                + (names.isEmpty() ? "." : ", only " + String.join(", ", names) + ".");
    }

    /** Null when it is not given. */
    @Nullable
    String text(String name) {
        return given.get(name);
    }

    /**
     * False when it is not given.
     *
     * @throws RequestError when it is neither true nor false
     */
    boolean flag(String name) {
        String value = given.get(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "The parameter " + name + " is true or false.");
        }
        return "true".equals(value);
    }
}
