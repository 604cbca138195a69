package id.kalimantan.figures.graphql;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: {@code first} elements after a cursor, or {@code last} before one.
 *
 * @param size 1 to 100
 * @param backwards whether the page ends before the cursor instead of beginning after it
 * @param key the natural key that the cursor stands for; null at the list's beginning or end
 */
public record PageRequest(
        int size, boolean backwards, @Nullable List<String> key) {
    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 100;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}([.][0-9]{1,40})?(E[+]?[0-9]{1,2})?");
    private static final String SEPARATOR = "\u001f";

    /**
     * Checks and reads the arguments of a connection.
     *
     * @param keyLength how many parts the list's key has; a cursor with another number was forged or is of another list
     * @throws FieldError when the arguments contradict each other, the size is out of bounds or the cursor unusable
     */
    public static PageRequest of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            int keyLength) {
        boolean backwards = last != null || before != null;
        if (backwards && (first != null || after != null)) {
            throw FieldError.badInput("Give first and after, or last and before, not both.");
        }
        Integer asked = backwards ? last : first;
        int size = asked == null ? DEFAULT_SIZE : asked;
        if (size < 1 || size > MAX_SIZE) {
            throw new FieldError(
                    ErrorCode.PAGE_SIZE_EXCEEDED, "A page has 1 to " + MAX_SIZE + " elements, not " + size + ".");
        }
        String cursor = backwards ? before : after;
        return new PageRequest(size, backwards, cursor == null ? null : decode(cursor, keyLength));
    }

    /** The opaque cursor for a natural key. */
    public static String cursor(List<String> key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }

    /** What a row of the page is to the row that the cursor stands for. */
    public String beyond() {
        return backwards ? "<" : ">";
    }

    /** The direction in which the page is read. */
    public String order() {
        return backwards ? "desc" : "asc";
    }

    /** The part of the cursor's key as a number. */
    public Double number(int part) {
        try {
            return Double.valueOf(Objects.requireNonNull(key(part)));
        } catch (NumberFormatException forged) {
            throw FieldError.badInput("The cursor is not one of this list.");
        }
    }

    /** The part of the cursor's key as a decimal of bounded size. */
    public BigDecimal decimal(int part) {
        String text = Objects.requireNonNull(key(part));
        if (!DECIMAL.matcher(text).matches()) {
            throw FieldError.badInput("The cursor is not one of this list.");
        }
        return new BigDecimal(text);
    }

    /** The part of the cursor's key; null without a cursor. */
    public @Nullable String key(int part) {
        return key == null ? null : key.get(part);
    }

    private static List<String> decode(String cursor, int keyLength) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> key = List.of(decoded.split(SEPARATOR, -1));
            if (key.size() == keyLength && cursor.equals(cursor(key)) && decoded.indexOf('\0') < 0) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below, like a cursor of another list
        }
        throw FieldError.badInput("The cursor is not one of this list.");
    }
}
