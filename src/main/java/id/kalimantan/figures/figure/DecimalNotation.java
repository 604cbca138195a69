package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What digits with points and commas mean: Indonesian groups thousands by points, English by commas. */
final class DecimalNotation {
    private static final int MAX_LENGTH = 40;
    private static final Pattern INDONESIAN = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

    private DecimalNotation() {}

    /**
     * The number by the conventions of a language, or by those of the other where only they allow it; null where none
     * does. A number with a scale word of the other language is not read as grouped: "1,003 triliun" is never 1003
     * trillion, whereas "1.003 triliun" is in Indonesian, and slightly above one trillion for whoever writes decimals
     * the English way.
     *
     * @param scale the language of the scale word that follows; null without such a word
     */
    static @Nullable BigDecimal read(String printed, Language language, @Nullable Language scale) {
        String digits = printed.replace(" ", "");
        if (digits.length() > MAX_LENGTH) {
            return null;
        }
        Language first = scale != null && isGrouped(digits, language) ? scale : language;
        BigDecimal number = read(digits, first);
        return number != null ? number : read(digits, first == Language.ID ? Language.EN : Language.ID);
    }

    private static @Nullable BigDecimal read(String digits, Language language) {
        return pattern(language).matcher(digits).matches()
                ? new BigDecimal(digits.replace(language.choose(".", ","), "").replace(',', '.'))
                : null;
    }

    private static boolean isGrouped(String digits, Language language) {
        return digits.contains(language.choose(".", ","))
                && pattern(language).matcher(digits).matches();
    }

    private static Pattern pattern(Language language) {
        return language == Language.ID ? INDONESIAN : ENGLISH;
    }
}
