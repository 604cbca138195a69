package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.sql.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rows {@code t} of a table must fulfil; a condition whose value is null is not asked for. */
final class Criteria {
    private static final int LONGEST_TEXT = 100;

    private final Sql sql = new Sql().add("t.is_current");

    Criteria and(String condition, Object... values) {
        sql.add(" and ").add(condition, values);
        return this;
    }

    Criteria andIf(@Nullable Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    /** The column is one of the values; any will do when there are none. */
    Criteria oneOf(String column, @Nullable List<? extends Enum<?>> values) {
        return values == null || values.isEmpty()
                ? this
                : and("t." + column + " = any(?)", (Object)
                        values.stream().map(Enum::name).toArray(String[]::new));
    }

    /** The name or an alias has this part; a text without letters and digits is in none. */
    Criteria named(@Nullable String text) {
        if (text == null) {
            return this;
        }
        String part = searchable(text);
        return and("t.search_key like '%' || search_key(?) || '%' and search_key(?) <> ''", part, part);
    }

    Sql sql() {
        return sql;
    }

    /** Bars separate the names of one row, and no match may run from one into the next. */
    static String searchable(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw FieldError.badInput("A text to search for has at most " + LONGEST_TEXT + " characters.");
        }
        return text.replace('|', ' ').replace('\0', ' ');
    }
}
