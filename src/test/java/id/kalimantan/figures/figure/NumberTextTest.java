package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @Property
    void aNumberWrittenInFullIsReadBackExactly(
            @ForAll @BigRange(min = "-99999999999999999", max = "99999999999999999") @Scale(4) BigDecimal number,
            @ForAll Language language) {
        PrintedNumber read = new PrintedText(NumberText.full(number, language))
                .numbers(language)
                .get(0);

        assertEquals(0, number.compareTo(read.value()));
        assertEquals(number.ulp(), read.digit());
    }

    @Property
    void aNumberWrittenShortIsReadBackToItsLastDigit(
            @ForAll @BigRange(min = "0", max = "99999999999999999") @Scale(2) BigDecimal number,
            @ForAll Language language) {
        String text = NumberText.compact(number, language, RoundingMode.HALF_UP);

        PrintedNumber read = new PrintedText(text).numbers(language).get(0);

        BigDecimal off = read.value().subtract(number).abs();
        assertTrue(off.compareTo(read.digit()) <= 0, text);
    }

    @Property
    void aLowerBoundIsNeverWrittenTooHigh(
            @ForAll @BigRange(min = "0", max = "99999999999999999") @Scale(2) BigDecimal number,
            @ForAll Language language) {
        String text = NumberText.compact(number, language, RoundingMode.FLOOR);

        BigDecimal read = new PrintedText(text).numbers(language).get(0).value();

        assertTrue(read.compareTo(number) <= 0, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5060579420000; 5.060.579.420.000; 5,060,579,420,000; 5,06 triliun; 5.06 trillion",
                "3200000; 3.200.000; 3,200,000; 3,2 juta; 3.2 million",
                "786800000000; 786.800.000.000; 786,800,000,000; 786,8 miliar; 786.8 billion",
                "999999; 999.999; 999,999; 1 juta; 1 million",
                "63680; 63.680; 63,680; 63,68 ribu; 63.68 thousand",
                "45.34; 45,34; 45.34; 45,34; 45.34",
                "-1234.5; -1.234,5; -1,234.5; -1,23 ribu; -1.23 thousand",
                "100; 100; 100; 100; 100",
                "0; 0; 0; 0; 0"
            })
    void numbersFollowTheConventionsOfTheLanguage(
            BigDecimal number, String indonesian, String english, String indonesianShort, String englishShort) {
        assertEquals(indonesian, NumberText.full(number, Language.ID));
        assertEquals(english, NumberText.full(number, Language.EN));
        assertEquals(indonesianShort, NumberText.compact(number, Language.ID, RoundingMode.HALF_UP));
        assertEquals(englishShort, NumberText.compact(number, Language.EN, RoundingMode.HALF_UP));
    }
}
