package id.kalimantan.figures.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "1953661", "45.34", "45.3400", "-3.5", "5060579420000", "0.125", "1953.661"})
    void plainNumbersAreRight(String cell) {
        assertNull(CellRules.flaw(column(DatasetKind.FIGURES, "value"), cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.953.661         | NUMBER_FORMAT
            1,953,661         | NUMBER_FORMAT
            1 953 661         | NUMBER_FORMAT
            1.953.661,50      | NUMBER_FORMAT
            45,34             | NUMBER_FORMAT
            1,953             | NUMBER_FORMAT
            1,95E+06          | NUMBER_FORMAT
            1.95E+06          | NUMBER_FORMAT
            Rp5.060.579       | NUMBER_FORMAT
            45,34 %           | NUMBER_FORMAT
            +5                | NUMBER_FORMAT
            1_000             | NUMBER_FORMAT
            ٣                 | NUMBER_FORMAT
            007               | NUMBER_FORMAT
            NaN               | NUMBER_FORMAT
            Infinity          | NUMBER_FORMAT
            1.953             | AMBIGUOUS_NUMBER
            -12.500           | AMBIGUOUS_NUMBER
            #REF!             | SPREADSHEET_ERROR
            #N/A              | SPREADSHEET_ERROR
            #####             | SPREADSHEET_ERROR
            =SUM(A1:A3)       | SPREADSHEET_ERROR
            11111111111111111111111111111111111111111 | TOO_LONG
            """)
    void otherNumbersAreRefusedWithAWord(String cell, ProblemCode code) {
        assertEquals(code, code(DatasetKind.FIGURES, "value", cell));
    }

    @ParameterizedTest
    @CsvSource({
        "FIGURES, region, 61.1, TEXT_FORMAT",
        "FIGURES, period, Nov-24, PERIOD_FORMAT",
        "FIGURES, period, 07/11/2024, PERIOD_FORMAT",
        "FIGURES, period, 2024-13, PERIOD_FORMAT",
        "FIGURES, indicator, Employers, TEXT_FORMAT",
        "FIGURES, qualifier, Exact, UNKNOWN_VALUE",
        "FIGURES, missing, n/a, UNKNOWN_VALUE",
        "SOURCES, published_on, 2024-02-31, DATE_FORMAT",
        "SOURCES, published_on, 07/11/2024, TEXT_FORMAT",
        "PLKK_FACILITIES, agreement_from, 07/11/2024, DATE_FORMAT",
        "PLKK_FACILITIES, agreement_from, 2024-02-31, DATE_FORMAT",
        "PLKK_FACILITIES, agreement_from, 0000-01-01, DATE_FORMAT",
        "PLKK_FACILITIES, latitude, 91, OUT_OF_RANGE",
        "PLKK_FACILITIES, name, '', REQUIRED",
        "PLKK_FACILITIES, name, Klinik \ufffd, ENCODING",
        "PLKK_FACILITIES, name, Klinik \ud800, ENCODING",
        "PLKK_FACILITIES, name, Kli\u0000nik, ENCODING",
        "PLKK_FACILITIES, name, +cmd|' /C calc'!A0, SPREADSHEET_ERROR",
        "PLKK_FACILITIES, name, -2+3+cmd|' /C calc'!A0, SPREADSHEET_ERROR",
        "PLKK_FACILITIES, name, +A1, SPREADSHEET_ERROR",
        "PLKK_FACILITIES, name, - SUM(A1), SPREADSHEET_ERROR",
        "PLKK_FACILITIES, name, -1-HYPERLINK(B2), SPREADSHEET_ERROR",
        "PLKK_FACILITIES, name, \uff1dA1, SPREADSHEET_ERROR",
        "PLKK_FACILITIES, name, \uff0bA1, SPREADSHEET_ERROR",
        "SOURCES, url, http://[x, TEXT_FORMAT",
        "SOURCES, url, https://a b.example/, TEXT_FORMAT",
        "SOURCES, url, https://under_score/, TEXT_FORMAT",
    })
    void otherCellsAreRefusedWithAWord(DatasetKind kind, String column, String cell, ProblemCode code) {
        assertEquals(code, code(kind, column, cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            PLKK_FACILITIES; phone; +62 541 123456
            PLKK_FACILITIES; phone; +62-541-123456
            PLKK_FACILITIES; phone; (0541) 123456
            FIGURES; as_printed; -2,5 persen
            FIGURES; as_printed; -12.5 %
            FIGURES; as_printed; +3
            SOURCES; url; https://example.org/a?b[]=1#c
            SOURCES; url; http://127.0.0.1:8080/é
            """)
    void whatOnlyLooksLikeAFormulaIsRight(DatasetKind kind, String column, String cell) {
        assertNull(CellRules.flaw(column(kind, column), cell));
    }

    @ParameterizedTest
    @CsvSource({"'61,71', 61.71", "61.1, 61.10", "'''61.71', 61.71"})
    void codesThatASpreadsheetChangedAreRecognised(String cell, String meant) {
        var flaw = Objects.requireNonNull(CellRules.flaw(column(DatasetKind.FIGURES, "region"), cell));

        assertTrue(flaw.message().contains(meant), flaw.message());
    }

    /** A hint says what helps in this column, and nothing that is nonsense in it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIGURES         | value          | :          | column missing: NOT_STATED
            FIGURES         | value          | -          | column missing
            FIGURES         | value          | …          | column missing
            FIGURES         | value          | ...        | column missing
            FIGURES         | value          | n/a        | column missing
            FIGURES         | low            | NA         | column missing
            PLKK_FACILITIES | latitude       | -          | empty
            FIGURES         | value          | 1 953 661  | thousands separators
            FIGURES         | region         | 6110       | 61.10?
            FIGURES         | region         | 61,1       | 61.10?
            FIGURES         | region         | 61.0       | 61?
            FIGURES         | indicator      | Employers  | EMPLOYERS?
            SOURCES         | code           | Antara 1   | antara-1?
            SOURCES         | published_on   | 2024-1     | Write 2024-01.
            SOURCES         | published_on   | 07/11/2024 | 2024-11-07, or 2024-07-11
            SOURCES         | published_on   | 27/11/2024 | first: 2024-11-27.
            SOURCES         | published_on   | 2024/11/7  | Write 2024-11-07.
            SOURCES         | published_on   | Nov-24     | such as 2024-11-07, 2024-11 or 2024
            OFFICES         | last_seen      | 45603      | write 2024-11-07
            FIGURES         | period         | 07/11/2024 | 2024-11-07, or 2024-07-11
            FIGURES         | period         | 2024-1     | Write 2024-01.
            PLKK_FACILITIES | agreement_from | 07.11.2024 | 2024-11-07, or 2024-07-11
            SOURCES         | url            | www.x.id   | begin with https://
            """)
    void hintsHelpInTheirColumn(DatasetKind kind, String column, String cell, String hint) {
        String message = Objects.requireNonNull(CellRules.flaw(column(kind, column), cell))
                .message();

        assertTrue(message.contains(hint), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00a0953\u00a0661", "1\u202f953", "1\u2009953\u2009661", "1’953’661"})
    void spacesOfEveryKindInsideANumberAreRecognised(String cell) {
        var flaw = Objects.requireNonNull(CellRules.flaw(column(DatasetKind.FIGURES, "value"), cell));

        assertTrue(flaw.message().contains("thousands separators"), flaw.message());
    }

    @Test
    void aTelephoneNumberThatASpreadsheetShortenedIsRefused() {
        assertEquals(ProblemCode.TEXT_FORMAT, code(DatasetKind.OFFICES, "phone", "6.28123E+11"));
        assertEquals(ProblemCode.TEXT_FORMAT, code(DatasetKind.PLKK_FACILITIES, "phone", "6,28E+11"));
        assertNull(CellRules.flaw(column(DatasetKind.OFFICES, "phone"), "+62 561 737380"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/x?y=1#z", "HTTPS://X.ID", "http://x.id:8080/a%20b", "https://x.id/é"})
    void addressesOfPagesAreRight(String address) {
        assertNull(CellRules.flaw(column(DatasetKind.SOURCES, "url"), address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/a b",
                "https://",
                "https:///x",
                "https://0?",
                "https://localhost/",
                "ftp://x.id",
                "javascript:alert(1)",
                "https://x.id/<b>",
                "https://x.id,https://y.id/",
                "x.id",
                "https://x .id"
            })
    void otherAddressesAreRefused(String address) {
        assertEquals(ProblemCode.TEXT_FORMAT, code(DatasetKind.SOURCES, "url", address));
    }

    @Test
    void wholeNumbersAreWhole() {
        Column position = column(DatasetKind.INDICATORS, "position");

        assertEquals(ProblemCode.NUMBER_FORMAT, code(DatasetKind.INDICATORS, "position", "1.5"));
        assertNull(CellRules.flaw(position, "2.0"));
        assertEquals("2", position.normal("2.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 5 ", "\u00a05", "5\u200b", "\ufeff5\t"})
    void spaceAroundACellIsNoPartOfIt(String cell) {
        assertEquals("5", CellRules.clean(cell));
    }

    private static ProblemCode code(DatasetKind kind, String column, String cell) {
        return Objects.requireNonNull(CellRules.flaw(column(kind, column), cell))
                .code();
    }

    private static Column column(DatasetKind kind, String name) {
        return TableFormat.of(kind).columns().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
