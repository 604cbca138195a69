package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "54.34; EXACT; PERCENT; 45,34 persen; exactly 54.34%; 45.34%",
                "0.4534; EXACT; PERCENT; 45,34 persen; exactly 0.4534%; 45.34%",
                "5060579; EXACT; IDR; Rp5,06 triliun; exactly IDR 5,060,579;"
                        + " IDR 5,060,000,000,000, rounded to IDR 10,000,000,000",
                "5060000000000; EXACT; IDR; Rp5,06 triliun; exactly IDR 5,060,000,000,000;"
                        + " IDR 5,060,000,000,000, rounded to IDR 10,000,000,000",
                "63680; EXACT; EMPLOYER; lebih dari 63.680; exactly 63,680 employers; 63,680 or more",
                "2000000; AT_LEAST; PERSON; hampir 2 juta; 2,000,000 people or more; nearly 2,000,000",
                "889957; EXACT; PERSON; 879.957 orang; exactly 889,957 people; 879,957",
                "63.68; AT_LEAST; EMPLOYER; lebih dari 63.680; 63.68 employers or more; 63,680 or more",
                "337; EXACT; PERSON; 337.000 orang; exactly 337 people; 337,000",
                "63680; TRUNCATED; EMPLOYER; lebih dari 63.680; 63,680 employers and perhaps a further digit; 63,680 or more",
                "63680; AT_LEAST; EMPLOYER; 63.680 pemberi kerja; 63,680 employers or more; 63,680",
                "42; ROUNDED; PERCENT; sekitar 42 persen; 42% after rounding; about 42%",
                "50; EXACT; PERCENT; di bawah 50%; exactly 50%; 50% or less",
                "50; AT_LEAST; PERCENT; di bawah 50%; 50% or more; 50% or less",
                "50000; ROUNDED; PERSON; 50 ribuan pekerja; 50,000 people after rounding; 50,000 to 60,000",
                "65; EXACT; PERCENT; 65 sampai 68 persen; exactly 65%; 65% to 68%",
                "300000; APPROXIMATE; PERSON; ratusan ribu pekerja; about 300,000 people; 100,000 to 1,000,000",
                "45; EXACT; PERSON; 45 persen; exactly 45 people; 45%",
                "604000000; ROUNDED; PERSON; Rp604 juta; 604,000,000 people after rounding;"
                        + " IDR 604,000,000, rounded to IDR 1,000,000",
                "3.1; EXACT; PERCENT; minus 3,1 persen; exactly 3.1%; -3.1%"
            })
    void aValueThatTheWordsDontBearOutContradictsThem(
            BigDecimal value, Qualifier qualifier, Unit unit, String asPrinted, String published, String printed) {
        assertEquals(
                Optional.of(new Contradiction(published, printed)),
                Contradiction.of(value, qualifier, unit, asPrinted));
    }

    /** Among them the oddest of those that have really been printed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1000000000000; AT_LEAST; IDR; lebih Rp1 triliun",
                "520293000000; AT_LEAST; IDR; Rp520,293 miliar lebih",
                "1003000000000; ROUNDED; IDR; Rp 1.003 triliun",
                "1003000000000; ROUNDED; IDR; Rp 1,003 triliun",
                "3024000000; EXACT; IDR; Rp3 miliar 24 juta untuk 15 ribu pekerja rentan",
                "113700000000; ROUNDED; IDR; Rp. 113,7 miliar",
                "1482; EXACT; PERSON; 1. 482 ora (text cut)",
                "2; EXACT; FACILITY; dua Rumah Sakit (RS)",
                "50000; APPROXIMATE; PERSON; 50 ribuan penerima upah",
                "95000; APPROXIMATE; PERSON; hampir 95.000 pekerja rentan",
                "95000; AT_MOST; PERSON; hampir 95.000 pekerja rentan",
                "160000; ROUNDED; PERSON; menargetkan cakupan hingga 160.000 pekerja",
                "40; EXACT; PERCENT; sampai 40 persen tahun ini",
                "86.40; EXACT; PERCENT; 86,40% hingga Oktober 2024",
                "45; EXACT; PERCENT; Target tahun ini, 2026, adalah 45 persen",
                "58.95; EXACT; PERCENT; 58,95 persen (760.635 orang)",
                "51.3; EXACT; PERCENT; 51,3 persen dari total 1 juta angkatan kerja",
                "15000; APPROXIMATE; PERSON; baru 24 persen atau sekitar 15 ribu orang",
                "26; EXACT; FACILITY; 11 rumah sakit serta 26 puskesmas di Kota Balikpapan",
                "32.07; APPROXIMATE; PERCENT; berkisar 32,07 persen",
                "60000; AT_LEAST; PERSON; lebih dari 60 ribu pekerja",
                "63000; TRUNCATED; PERSON; 63 ribu lebih",
                "3200000; TRUNCATED; PERSON; 3,2 juta pekerja aktif",
                "-3.1; EXACT; PERCENT; turun sebesar 3,1 persen",
                "-3; AT_MOST; PERCENT; turun lebih dari 3 persen",
                "37; EXACT; PERCENT; naik dari 37 menjadi 42,22 persen",
                "37; EXACT; PERCENT; naik dari 37 hingga 42 persen",
                "47; EXACT; PERCENT; 47 + 4 persen",
                "100000; AT_LEAST; PERSON; ratusan ribu pekerja",
                "3; EXACT; FACILITY; three hospitals"
            })
    void aValueThatTheWordsBearOutDoesNot(BigDecimal value, Qualifier qualifier, Unit unit, String asPrinted) {
        assertEquals(Optional.empty(), Contradiction.of(value, qualifier, unit, asPrinted));
    }

    @Test
    void theQualifierStandsNextToItsNumber() {
        String sentence = "lebih dari 5 kantor melayani 63.680 pemberi kerja";

        assertTrue(Contradiction.of(new BigDecimal(5), Qualifier.AT_LEAST, Unit.OFFICE, sentence)
                .isEmpty());
        assertTrue(Contradiction.of(new BigDecimal(63680), Qualifier.AT_LEAST, Unit.EMPLOYER, sentence)
                .isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "65, 68, PERCENT, 65 sampai 68 persen, false",
        "65, 67, PERCENT, 65 sampai 68 persen, true",
        "1500000, 2000000, PERSON, '1,5–2 juta', false",
        "910000, 911000, PERSON, 910.000 hingga 911.000 orang, false",
        "50000, 60000, PERSON, 50.000-an, false",
        "65, 68, PERCENT, 65 persen, true",
        "37, 42, PERCENT, dari 37 hingga 42 persen, false"
    })
    void aRangeIsHeldAgainstItsTwoEnds(
            BigDecimal low, BigDecimal high, Unit unit, String asPrinted, boolean contradicts) {
        assertEquals(contradicts, Contradiction.of(low, high, unit, asPrinted).isPresent());
    }

    @Test
    void theMessageTellsBothReadings() {
        assertEquals(
                "The row says exactly 54.34%, and the words it was printed with say 45.34%.",
                Contradiction.of(new BigDecimal("54.34"), Qualifier.EXACT, Unit.PERCENT, "45,34 persen")
                        .orElseThrow()
                        .message());
    }
}
