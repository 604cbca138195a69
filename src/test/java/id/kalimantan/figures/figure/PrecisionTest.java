package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "1953661; EXACT; pekerja formal (1.953.661 orang); PERSON; 1953661; 1953661",
                "5060579420000; EXACT; Rp5.060.579.420.000 pada tahun 2024; IDR; 5060579420000; 5060579420000",
                "45.34; EXACT; 45,34 persen; PERCENT; 45.335; 45.345",
                "41.30; EXACT; -; PERCENT; 41.295; 41.305",
                "39; ROUNDED; 39 persen; PERCENT; 38.5; 39.5",
                "42; APPROXIMATE; sekitar 42 persen; PERCENT; 41; 43",
                "465940; APPROXIMATE; sekitar 465.940 pekerja; PERSON; 461280.60; 470599.40",
                "63000; ROUNDED; 63.000 klaim; CLAIM; 62500; 63500",
                "5400000; ROUNDED; 5,4 juta angkatan kerja; PERSON; 5350000; 5450000",
                "2500000; ROUNDED; -; PERSON; 2450000; 2550000",
                "3200000; TRUNCATED; 3,2 juta pekerja aktif; PERSON; 3200000; 3300000",
                "786800000000; ROUNDED; Rp 786,8 miliar; IDR; 786750000000; 786850000000",
                "20000000000; ROUNDED; Rp 20 miliar; IDR; 19500000000; 20500000000",
                "1003000000000; ROUNDED; Rp 1,003 triliun; IDR; 1002500000000; 1003500000000",
                "3200000; ROUNDED; 3.20 million workers; PERSON; 3195000; 3205000",
                "63680; AT_LEAST; lebih dari 63.680 pemberi kerja; EMPLOYER; 63680; -",
                "-1.55; TRUNCATED; -; PERCENT; -1.56; -1.55"
            })
    void theLastPrintedDigitSaysHowExactANumberIs(
            BigDecimal value, Qualifier qualifier, String asPrinted, Unit unit, BigDecimal low, BigDecimal high) {
        Precision precision = Precision.published(value, qualifier, asPrinted, unit);

        assertEquals(low, precision.low());
        assertEquals(high, precision.high());
    }
}
