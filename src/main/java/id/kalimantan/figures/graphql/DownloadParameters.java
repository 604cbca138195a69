package id.kalimantan.figures.graphql;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address, by the names that arguments and fields have in the schema. A list is given by repeating its
 * parameter, or with commas between its values.
 */
public final class DownloadParameters {
    private final SortedMap<String, List<String>> values;

    /** @throws RequestError when one is no text */
    public DownloadParameters(Map<String, List<String>> given) {
        values = new TreeMap<>();
        given.forEach((name, texts) -> values.put(
                name,
                texts.stream()
                        .flatMap(text -> Arrays.stream(text.split(",", -1)))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .map(Text::check)
                        .toList()));
    }

    /** @throws FieldError when there is one besides these */
    public void allow(Set<String> names) {
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw FieldError.badInput(
                        names.isEmpty()
                                ? "There are no parameters here."
                                : "There is no such parameter. There are: " + String.join(", ", new TreeSet<>(names))
                                        + ".");
            }
        }
    }

    /** Null when there are none. */
    public @Nullable List<String> texts(String name) {
        List<String> texts = values.get(name);
        return texts == null || texts.isEmpty() ? null : texts;
    }

    /** Null when there is none. */
    public @Nullable String text(String name) {
        List<String> texts = texts(name);
        if (texts != null && texts.size() > 1) {
            throw FieldError.badInput("The parameter " + name + " is given several times.");
        }
        return texts == null ? null : texts.get(0);
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

    /** Null when there is none. */
    public @Nullable Boolean flag(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw FieldError.badInput("The parameter " + name + " is true or false.");
        }
        return Boolean.valueOf(text);
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> FieldError.badInput("The parameter " + name + " is one of: "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(joining(", ")) + "."));
    }

    /** The same for parameters that ask the same. */
    @Override
    public String toString() {
        return values.toString();
    }
}
