package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "63.680 pemberi kerja; EMPLOYER; 63680; EXACT",
                "lebih dari 63.680 pemberi kerja; EMPLOYER; 63680; AT_LEAST",
                "Rp5,06 triliun; IDR; 5060000000000; ROUNDED",
                "hampir 2 juta peserta; PERSON; 2000000; AT_MOST",
                "sekitar 42 persen; PERCENT; 42; APPROXIMATE",
                "tahun 2024 sebanyak 889.957 orang; PERSON; 889957; EXACT",
                "58,95 persen dari 760 ribu orang; PERCENT; 58.95; EXACT"
            })
    void whatIsLeftOutIsWhatIsPrinted(String asPrinted, Unit unit, BigDecimal value, Qualifier qualifier) {
        Claim completed = claim(null, null, asPrinted).completed(unit).orElseThrow();

        assertEquals(value, completed.value());
        assertEquals(qualifier, completed.qualifier());
        assertEquals(Optional.empty(), completed.contradiction(unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "65 sampai 68 persen; PERCENT; 65; 68",
                "1,5–2 juta pekerja; PERSON; 1500000; 2000000",
                "ratusan ribu pekerja; PERSON; 100000; 1000000"
            })
    void twoEndsArePrintedForARange(String asPrinted, Unit unit, BigDecimal low, BigDecimal high) {
        Claim completed = claim(null, null, asPrinted).completed(unit).orElseThrow();

        assertEquals(new Claim(null, low, high, Qualifier.RANGE, asPrinted, false), completed);
        assertEquals(Precision.range(low, high), completed.precision(unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "klaim JHT 63.435 dan JKK 5.600; CLAIM", // which of the two?
                "data tahun 2024; PERSON", // a year is no number of people
                "banyak sekali; PERSON",
                "; PERSON"
            })
    void nothingIsGuessed(@Nullable String asPrinted, Unit unit) {
        assertEquals(Optional.empty(), claim(null, null, asPrinted).completed(unit));
    }

    @Test
    void aValueThatIsGivenTellsWhichOfTheNumbersIsMeant() {
        String asPrinted = "klaim JHT lebih dari 63.435 dan JKK 5.600";

        assertEquals(
                Qualifier.AT_LEAST,
                claim("63435", null, asPrinted)
                        .completed(Unit.CLAIM)
                        .orElseThrow()
                        .qualifier());
        assertEquals(
                Qualifier.ROUNDED,
                claim("5600", null, "JHT 63.435, JKK 5,6 ribu")
                        .completed(Unit.CLAIM)
                        .orElseThrow()
                        .qualifier());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "54.34; EXACT; 45,34 persen; PERCENT",
                "5060579; EXACT; Rp5,06 triliun; IDR",
                "5060000000000; EXACT; Rp5,06 triliun; IDR",
                "63680; EXACT; lebih dari 63.680; EMPLOYER",
                "2000000; AT_LEAST; hampir 2 juta; PERSON",
                "889957; EXACT; 879.957 orang; PERSON"
            })
    void aValueThatIsNotWhatIsPrintedIsContradicted(String value, Qualifier qualifier, String asPrinted, Unit unit) {
        Claim claim = claim(value, qualifier, asPrinted);

        assertTrue(claim.contradiction(unit).isPresent());
        assertEquals(Optional.empty(), corrected(claim).contradiction(unit));
    }

    /** The misprint has more decimals than the value, which would make it more exact than it is. */
    @Test
    void wordsThatAreAMisprintProveNothingOfThePrecision() {
        Claim claim = claim("45.3", Qualifier.EXACT, "54,3412 persen");

        assertEquals(
                new BigDecimal("45.25"),
                precision(corrected(claim), Unit.PERCENT).low());
    }

    @Property
    void aNumberPrintedInFullIsCompletedAsItself(@ForAll @LongRange(min = 2_100, max = 999_999_999_999L) long number) {
        BigDecimal value = BigDecimal.valueOf(number);
        String asPrinted = NumberText.full(value, Language.ID) + " orang";

        Claim completed = claim(null, null, asPrinted).completed(Unit.PERSON).orElseThrow();

        assertEquals(value, completed.value());
        assertTrue(precision(completed, Unit.PERSON).interval().contains(value));
    }

    private static Claim claim(@Nullable String value, @Nullable Qualifier qualifier, @Nullable String asPrinted) {
        return new Claim(value == null ? null : new BigDecimal(value), null, null, qualifier, asPrinted, false);
    }

    private static Precision precision(Claim claim, Unit unit) {
        return Objects.requireNonNull(claim.precision(unit));
    }

    private static Claim corrected(Claim claim) {
        return new Claim(claim.value(), claim.low(), claim.high(), claim.qualifier(), claim.asPrinted(), true);
    }
}
