package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        "2024-01-01/2024-11-07, YEAR_TO_DATE, 2024-01-01, 2024-11-07",
        "2024-11-07/2024-12-01, RANGE, 2024-11-07, 2024-12-01",
        "2023-01-01/2024-11-07, RANGE, 2023-01-01, 2024-11-07",
        "2023-01-01/2024-12-31, RANGE, 2023-01-01, 2024-12-31"
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

    @Test
    void aTimeThatIsNotStatedHasNoDays() {
        assertEquals(new Period("NOT_STATED", PeriodKind.NOT_STATED, null, null), Period.parse("NOT_STATED"));
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
                "2024-11-07/2024-11-07",
                "2024-12-01/2024-11-07",
                "2024-11-07/2024-12",
                "2024-01-01/2024-12-31",
                "2024-07-01/2024-09-30",
                "2024-02-01/2024-02-29",
                "not_stated",
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
        "2024-01-01/2024-08-17, 1 Januari–17 Agustus 2024, 1 January–17 August 2024",
        "2024-08-01/2025-01-31, 1 Agustus 2024–31 Januari 2025, 1 August 2024–31 January 2025",
        "NOT_STATED, waktu tidak disebutkan, time not stated"
    })
    void aPeriodHasALabelInBothLanguages(String code, String indonesian, String english) {
        assertEquals(indonesian, Period.parse(code).label(Language.ID));
        assertEquals(english, Period.parse(code).label(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        // a state on an unstated day of a month is not taken to be later than one on a stated day in it
        "STOCK, 2024-12 2024-11-30 2024-11-07 2024-11 2024-10-31",
        "STOCK, 2025-01-01 2025-01 2025 2024-12-31",
        "STOCK, 2024-11 NOT_STATED",
        // a flow is as late as its end, and of those that end together the longer comes first
        "FLOW, 2024 2024-Q4 2024-12 2024-11",
        "FLOW, 2024-01-01/2024-11-07 2024-Q3 2023",
        "FLOW, 2023 NOT_STATED",
        "RATE, 2024-11-08 2024-11 2024-Q4 2024 NOT_STATED"
    })
    void theLatestPeriodComesFirst(IndicatorKind kind, String latestFirst) {
        List<String> codes = List.of(latestFirst.split(" "));
        List<String> shuffled = new ArrayList<>(codes);
        Collections.reverse(shuffled);

        assertEquals(
                codes,
                shuffled.stream()
                        .map(Period::parse)
                        .sorted(Period.latestFirst(kind))
                        .map(Period::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "STOCK, 2024-11-07, 2024-11-08, true",
        "STOCK, 2024-11-07, 2024-11, false",
        "STOCK, 2024-11, 2024-11-07, false",
        "STOCK, 2024-10, 2024-11-07, true",
        "FLOW, 2023, 2024, true",
        "FLOW, 2024-Q3, 2024, true",
        "FLOW, 2024-Q4, 2024, false",
        "STOCK, NOT_STATED, 2024, false",
        "STOCK, 2024, NOT_STATED, false"
    })
    void onlyWhatWasCertainlyBeforeIsEarlier(IndicatorKind kind, String one, String other, boolean before) {
        assertEquals(before, Period.parse(one).isBefore(Period.parse(other), kind));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2023, true",
        "2024, 2024-Q4, false",
        "2024-02, 2023-02, true",
        "2024-01-01/2024-11-07, 2023-01-01/2023-11-07, true",
        "2024-01-01/2024-11-07, 2023-01-01/2023-11-06, false",
        "2024-01-01/2024-02-29, 2023-01-01/2023-02-28, true",
        "2023-01-01/2023-02-28, 2024-01-01/2024-02-29, true",
        "2024-01-01/2024-02-29, 2020-01-01/2020-02-29, true",
        "2024-01-01/2024-02-29, 2023-01-01/2023-02-27, false",
        "2024-08-01/2025-01-31, 2023-08-01/2024-01-31, true",
        "2023-08-01/2025-01-31, 2023-08-01/2024-01-31, false",
        "2024-11-07, 2023-01-31, true",
        "2024-11-07, NOT_STATED, false"
    })
    void periodsAreAsLongWhereTheyBeginAndEndOnTheSameDays(String one, String other, boolean asLong) {
        assertEquals(asLong, Period.parse(one).isAsLongAs(Period.parse(other)));
    }

    @Property
    void everySpanIsOnePeriod(
            @ForAll @IntRange(min = 0, max = 20_000) int epochDay, @ForAll @IntRange(min = 1, max = 2_000) int days) {
        LocalDate start = LocalDate.ofEpochDay(epochDay);
        String code = start + "/" + start.plusDays(days);
        try {
            assertEquals(code, Period.parse(code).code());
        } catch (FieldError calendar) {
            String shorter = String.valueOf(calendar.getMessage()).replaceAll("Write this period as (.*)\\.", "$1");
            assertEquals(start, Period.parse(shorter).start());
            assertEquals(start.plusDays(days), Period.parse(shorter).end());
        }
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
