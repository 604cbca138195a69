package id.kalimantan.figures.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a query in HQL, and its parameters. */
public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** @param parameter stands in the condition; when its value is null the condition is not asked for */
    public Where and(String condition, String parameter, @Nullable Object value) {
        return value == null ? this : and(condition).with(parameter, value);
    }

    /** Only what is one of the values; anything when there are none. */
    public Where oneOf(String path, String parameter, @Nullable List<?> values) {
        return values == null || values.isEmpty()
                ? this
                : and("any_of(:" + parameter + ", " + path + ")")
                        .with(parameter, values.stream().map(String::valueOf).toArray(String[]::new));
    }

    public Where with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** What follows {@code where}. */
    @Override
    public String toString() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }
}
