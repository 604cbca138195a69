package id.kalimantan.figures.figure;

import static java.util.Map.entry;

import id.kalimantan.figures.graphql.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that are numbers or parts of them. */
final class NumberWords {
    /** A word for a power of ten. */
    record Scale(int power, Language language) {}

    /** A number in words. */
    record Spelled(int value, int end) {}

    private static final Map<String, Scale> SCALES = Map.ofEntries(
            entry("ribu", new Scale(3, Language.ID)),
            entry("rb", new Scale(3, Language.ID)),
            entry("juta", new Scale(6, Language.ID)),
            entry("jt", new Scale(6, Language.ID)),
            entry("miliar", new Scale(9, Language.ID)),
            entry("milyar", new Scale(9, Language.ID)),
            entry("triliun", new Scale(12, Language.ID)),
            entry("trilyun", new Scale(12, Language.ID)),
            entry("thousand", new Scale(3, Language.EN)),
            entry("million", new Scale(6, Language.EN)),
            entry("billion", new Scale(9, Language.EN)),
            entry("trillion", new Scale(12, Language.EN)));

    private static final Map<String, Integer> SPELLED = Map.ofEntries(
            entry("satu", 1),
            entry("dua", 2),
            entry("tiga", 3),
            entry("empat", 4),
            entry("lima", 5),
            entry("enam", 6),
            entry("tujuh", 7),
            entry("delapan", 8),
            entry("sembilan", 9),
            entry("sepuluh", 10),
            entry("sebelas", 11),
            entry("seratus", 100));

    private NumberWords() {}

    static @Nullable Scale scale(String word) {
        return SCALES.get(word);
    }

    /** The letters behind sums of money: M is miliar in Indonesian, million in English. */
    static @Nullable Scale moneyScale(String word, Language language) {
        return switch (word) {
            case "m" -> new Scale(language == Language.ID ? 9 : 6, language);
            case "t" -> new Scale(12, language);
            default -> null;
        };
    }

    /** The scale of a word for many of it: ribuan, thousands. */
    static @Nullable Scale scaleOf(String many) {
        return many.endsWith("an")
                ? SCALES.get(many.substring(0, many.length() - 2))
                : many.endsWith("s") ? SCALES.get(many.substring(0, many.length() - 1)) : null;
    }

    /** The Indonesian number below a thousand that begins with a token; null where none does. */
    static @Nullable Spelled spelled(TokenList tokens, int start) {
        int value = 0;
        int limit = 1000;
        int end = start;
        while (true) {
            Integer unit = SPELLED.get(tokens.text(end));
            int part = unit == null ? limit : part(unit, tokens.text(end + 1));
            if (part >= limit) {
                return end == start ? null : new Spelled(value, end);
            }
            value += part;
            end += unit != null && part == unit ? 1 : 2;
            limit = part >= 100 ? 100 : part >= 20 ? 10 : 1;
        }
    }

    private static int part(int unit, String next) {
        return switch (next) {
            case "belas" -> 10 + unit;
            case "puluh" -> 10 * unit;
            case "ratus" -> 100 * unit;
            default -> unit;
        };
    }
}
