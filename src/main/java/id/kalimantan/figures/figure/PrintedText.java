package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words that a figure was printed with, in one of two languages or a mixture of them. */
record PrintedText(String words) {
    /** The numbers by the conventions of a language. */
    List<PrintedNumber> numbers(Language language) {
        return PrintedNumberParser.parse(words, language);
    }

    /** The numbers by the conventions of any language, first all the Indonesian ones: 63.680 stands for two. */
    List<PrintedNumber> numbers() {
        return Arrays.stream(Language.values())
                .flatMap(language -> numbers(language).stream())
                .distinct()
                .toList();
    }

    /** The numbers that may be of a unit. People, claims and rupiah come in whole ones: 63.680 stands for one. */
    List<PrintedNumber> numbers(Unit unit) {
        return numbers().stream()
                .filter(number -> isOf(unit, number))
                .map(number -> number.in(unit))
                .toList();
    }

    /** The first number that is a value; its last digit tells how exact the value is. */
    Optional<PrintedNumber> printing(BigDecimal value, Unit unit) {
        return numbers(unit).stream()
                .filter(number -> number.low().compareTo(value) == 0)
                .findFirst();
    }

    private static boolean isOf(Unit unit, PrintedNumber number) {
        return number.mark().fits(unit)
                && (unit == Unit.PERCENT ? number.isInFull() : isWhole(number.low()) && isWhole(number.high()));
    }

    /** Three zeros behind a decimal sign are thousands, read by the wrong conventions; two may be those of an amount. */
    private static boolean isWhole(BigDecimal number) {
        return number.scale() != 3 && number.stripTrailingZeros().scale() <= 0;
    }
}
