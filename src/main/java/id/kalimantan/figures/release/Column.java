package id.kalimantan.figures.release;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a CSV file, as the dataset's descriptor defines it.
 *
 * @param optional whether a file may lack the column
 * @param list whether a cell holds several values separated by a bar
 * @param whenEmpty what an empty cell means; null for nothing known
 * @param allowed the only values there are; empty when any will do
 */
record Column(
        String name,
        Type type,
        boolean list,
        boolean required,
        boolean optional,
        @Nullable String whenEmpty,
        int maxLength,
        @Nullable Pattern pattern,
        List<String> allowed,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {

    private static final int MAX_LENGTH = 4_000;

    enum Type {
        TEXT,
        NUMBER,
        WHOLE_NUMBER,
        DATE,
        ADDRESS
    }

    static Column of(JsonObject field) {
        JsonObject constraints = field.getJsonObject("constraints", new JsonObject());
        String pattern = constraints.getString("pattern");
        return new Column(
                field.getString("name"),
                switch (field.getString("type")) {
                    case "number" -> Type.NUMBER;
                    case "integer" -> Type.WHOLE_NUMBER;
                    case "date" -> Type.DATE;
                    default -> "uri".equals(field.getString("format")) ? Type.ADDRESS : Type.TEXT;
                },
                field.containsKey("delimiter"),
                constraints.getBoolean("required", false),
                field.getBoolean("optional", false),
                field.getString("default"),
                constraints.getInteger("maxLength", MAX_LENGTH),
                pattern == null ? null : Pattern.compile(pattern),
                constraints.getJsonArray("enum", new JsonArray()).stream()
                        .map(String::valueOf)
                        .filter(value -> !value.isEmpty())
                        .toList(),
                decimal(constraints.getValue("minimum")),
                decimal(constraints.getValue("maximum")));
    }

    /** The same value as it is stored: a whole number without decimals, and an address with its scheme in small letters. */
    String normal(String cell) {
        return switch (type) {
            case WHOLE_NUMBER -> new BigDecimal(cell).toBigIntegerExact().toString();
            case ADDRESS -> {
                int scheme = cell.indexOf(':');
                yield cell.substring(0, scheme).toLowerCase(Locale.ROOT) + cell.substring(scheme);
            }
            default -> cell;
        };
    }

    private static @Nullable BigDecimal decimal(@Nullable Object number) {
        return number == null ? null : new BigDecimal(number.toString());
    }
}
