package id.kalimantan.figures.graphql;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a client sends by name, in an address or a form. */
public final class Parameters {
    private final SortedMap<String, List<String>> values = new TreeMap<>();

    /** @throws RequestError when one is no text */
    public Parameters(Iterable<Map.Entry<String, String>> given) {
        given.forEach(parameter -> values.computeIfAbsent(parameter.getKey(), name -> new ArrayList<>())
                .add(Text.check(parameter.getValue())));
    }

    /** @throws RequestError when there are others: whoever misspells a name is told instead of getting what was not asked for */
    public Parameters only(Collection<String> names) {
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw refusal("There is no parameter \"" + name + "\" here"
                        + (names.isEmpty() ? "." : ", only " + String.join(", ", new TreeSet<>(names)) + "."));
            }
        }
        return this;
    }

    /** All values, be the parameter repeated or have commas; null when there are none. */
    public @Nullable List<String> texts(String name) {
        List<String> texts = values.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.isEmpty() ? null : texts;
    }

    /**
     * Null when there is none, or it is empty.
     *
     * @throws RequestError when it is given twice
     */
    public @Nullable String text(String name) {
        String text = given(name);
        return text == null || text.isEmpty() ? null : text;
    }

    private @Nullable String given(String name) {
        List<String> texts = values.getOrDefault(name, List.of());
        if (texts.size() > 1) {
            throw refusal("The parameter " + name + " is given twice.");
        }
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** Null when there are none. */
    public <E extends Enum<E>> @Nullable List<E> oneOf(String name, Class<E> type) {
        List<String> texts = texts(name);
        return texts == null
                ? null
                : texts.stream().map(text -> constant(name, text, type)).toList();
    }

    public <E extends Enum<E>> E oneOf(String name, E otherwise) {
        String text = text(name);
        return text == null ? otherwise : constant(name, text, otherwise.getDeclaringClass());
    }

    /** Null when it is not given. */
    public @Nullable Boolean flag(String name) {
        String text = given(name);
        if (text == null) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw refusal("The parameter " + name + " is true or false.");
        }
        return Boolean.valueOf(text);
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refusal("The parameter " + name + " is one of: "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(joining(", ")) + "."));
    }

    private static RequestError refusal(String message) {
        return new RequestError(ErrorCode.BAD_REQUEST, message);
    }

    /** The same for parameters that ask the same. */
    @Override
    public String toString() {
        return values.toString();
    }
}
