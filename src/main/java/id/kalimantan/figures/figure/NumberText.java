package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers as text. Own conventions of both languages: the locale data of the JDK is not in a native executable. */
final class NumberText {
    private static final List<String> INDONESIAN = List.of("ribu", "juta", "miliar", "triliun");
    private static final List<String> ENGLISH = List.of("thousand", "million", "billion", "trillion");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private NumberText() {}

    /** With all digits: 1.953.661 or 1,953,661. */
    static String full(BigDecimal number, Language language) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, language.choose(".", ","));
        }
        if (point >= 0) {
            text.append(language.choose(",", ".")).append(plain, point + 1, plain.length());
        }
        return (number.signum() < 0 ? "-" : "") + text;
    }

    /** With a word for the power of thousand and at most two decimals: 5,06 triliun or 5.06 trillion. */
    static String compact(BigDecimal number, Language language, RoundingMode rounding) {
        BigDecimal mantissa = number;
        int power = 0;
        while (power < 4 && rounded(mantissa, rounding).abs().compareTo(THOUSAND) >= 0) {
            mantissa = mantissa.movePointLeft(3);
            power++;
        }
        if (power == 0) {
            return full(number, language);
        }
        BigDecimal rounded = rounded(mantissa, rounding).stripTrailingZeros();
        BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        return full(plain, language) + " " + (language == Language.ID ? INDONESIAN : ENGLISH).get(power - 1);
    }

    private static BigDecimal rounded(BigDecimal number, RoundingMode rounding) {
        return number.setScale(2, rounding);
    }
}
