package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text.
 *
 * @param value its value: 786800000000 for "786,8 miliar"
 * @param digit what its last printed digit is worth: 100000000 for "786,8 miliar"
 */
record PrintedNumber(BigDecimal value, BigDecimal digit) {
    private static final Map<String, Integer> POWERS = Map.of(
            "ribu",
            3,
            "juta",
            6,
            "miliar",
            9,
            "milyar",
            9,
            "triliun",
            12,
            "thousand",
            3,
            "million",
            6,
            "billion",
            9,
            "trillion",
            12);
    private static final Pattern INDONESIAN =
            pattern("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?", "ribu|juta|miliar|milyar|triliun");
    private static final Pattern ENGLISH =
            pattern("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?", "thousand|million|billion|trillion");

    private static Pattern pattern(String number, String words) {
        return Pattern.compile(
                "(?<![\\d.,])(-?(?:" + number + "))(?![\\d]|[.,]\\d)(?:\\s*(" + words + ")\\b)?",
                Pattern.CASE_INSENSITIVE);
    }

    /** The numbers of a text, read by the conventions of a language. */
    static Stream<PrintedNumber> in(String text, Language language) {
        Pattern pattern = language == Language.ID ? INDONESIAN : ENGLISH;
        return pattern.matcher(text).results().map(found -> read(found, language));
    }

    /** Where a text prints a value; its last digit tells how exact the value is. */
    static Optional<PrintedNumber> of(BigDecimal value, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        return Arrays.stream(Language.values())
                .flatMap(language -> in(text, language))
                .filter(numeral -> numeral.value.compareTo(value) == 0)
                .findFirst();
    }

    private static PrintedNumber read(MatchResult found, Language language) {
        String digits = found.group(1).replace(language.choose(".", ","), "").replace(',', '.');
        BigDecimal printed = new BigDecimal(digits);
        String word = found.group(2);
        int power = word == null ? 0 : POWERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        return new PrintedNumber(printed.scaleByPowerOfTen(power), printed.ulp().scaleByPowerOfTen(power));
    }
}
