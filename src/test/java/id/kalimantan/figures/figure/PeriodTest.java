package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.Language;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "2024-Q1, QUARTER, 2024-01-01, 2024-03-31",
        "2024-Q3, QUARTER, 2024-07-01, 2024-09-30",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2024-01-01/2024-11-07, YEAR_TO_DATE, 2024-01-01, 2024-11-07"
    })
    void aPeriodHasAFirstAndALastDay(String code, PeriodKind kind, LocalDate start, LocalDate end) {
        assertEquals(new Period(code, kind, start, end), Period.parse(code));
    }

    @Test
    void theStateOnADayHasNoStart() {
        Period day = Period.parse("2024-11-07");

        assertEquals(PeriodKind.POINT, day.kind());
        assertNull(day.start());
        assertEquals(LocalDate.of(2024, 11, 7), day.end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-13",
                "2024-Q5",
                "2024-02-30",
                "2023-02-29",
                "2024-11-07/2024-12-01",
                "2023-01-01/2024-11-07",
                "2024-01-01/2024-12-31",
                "+2024",
                " 2024",
                "2024-11-07T00:00",
                "٢٠٢٤",
                "0000"
            })
    void whatIsNoPeriodIsRefused(String code) {
        var refusal = assertThrows(FieldError.class, () -> Period.parse(code));

        assertEquals(ErrorCode.BAD_USER_INPUT, refusal.code());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-07, 7 November 2024, 7 November 2024",
        "2024-05, Mei 2024, May 2024",
        "2024-Q3, Triwulan III 2024, Q3 2024",
        "2024, 2024, 2024",
        "2024-01-01/2024-08-17, 1 Januari–17 Agustus 2024, 1 January–17 August 2024"
    })
    void aPeriodHasALabelInBothLanguages(String code, String indonesian, String english) {
        assertEquals(indonesian, Period.parse(code).label(Language.ID));
        assertEquals(english, Period.parse(code).label(Language.EN));
    }

    @Property
    void everyDayOfTheCalendarIsAPeriod(@ForAll @IntRange(min = -350_000, max = 370_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);

        assertEquals(day, Period.parse(day.toString()).end());
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            assertEquals(text, Period.parse(text).code());
        } catch (FieldError refusal) {
            assertEquals(ErrorCode.BAD_USER_INPUT, refusal.code());
        }
    }
}
