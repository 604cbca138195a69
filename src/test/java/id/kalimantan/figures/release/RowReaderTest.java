package id.kalimantan.figures.release;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {
    private static final String HEADER = Csv.SOURCES;
    private static final String ROW = "a,Penerbit,Judul,2024,https://a.example,Kantor";

    private Problems problems = new Problems();

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() throws Exception {
        String csv = HEADER + "\n" + ROW.replace("Judul", "Café") + "\n";

        assertEquals("Café", read(csv.getBytes(UTF_8)).get(0).cells().get(2));
        assertEquals(
                "Café", read(("\ufeff" + csv).getBytes(UTF_8)).get(0).cells().get(2));
    }

    @Test
    void readsUtf16OfSpreadsheetsThatSayUnicodeText() throws Exception {
        String tabbed = (HEADER + "\n" + ROW + "\n").replace(',', '\t');

        assertEquals("Judul", read(tabbed.getBytes(UTF_16)).get(0).cells().get(2));
    }

    @Test
    void refusesOtherEncodingsInsteadOfGuessing() throws Exception {
        read((HEADER + "\n" + ROW.replace("Judul", "Café") + "\n").getBytes(ISO_8859_1));

        assertEquals(List.of(ProblemCode.ENCODING), codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsLinesThatEndInAnyWay(String end) throws Exception {
        assertEquals(2, read(HEADER + end + ROW + end + ROW + end).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void readsOtherSeparators(String separator) throws Exception {
        assertEquals(
                "Judul",
                read((HEADER + "\n" + ROW).replace(",", separator))
                        .get(0)
                        .cells()
                        .get(2));
    }

    @Test
    void readsTheSeparatorHintOfSpreadsheets() throws Exception {
        var row = read("sep=;\r\n" + (HEADER + "\r\n" + ROW).replace(',', ';')).get(0);

        assertEquals(3, row.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "\"Sep=;\";;;;;", "\ufeffsep=;", "sep=;;;;;;", "\r\nsep=;"})
    void readsTheSeparatorHintHoweverItIsWritten(String hint) throws Exception {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertEquals(
                    1,
                    read(hint + end + (HEADER + end + ROW + end).replace(',', ';'))
                            .size(),
                    end);
        }
    }

    /** The reader of the head must not lose its place in a file of any length. */
    @ParameterizedTest
    @ValueSource(ints = {8_100, 8_190, 8_192, 8_194, 8_198, 8_199, 16_500, 100_000})
    void readsTheSeparatorHintAboveAFileOfAnyLength(int length) throws Exception {
        String start = "sep=;\r\n" + (HEADER + "\r\n").replace(',', ';');
        String row = ROW.replace(',', ';') + "\r\n";
        String csv = start + row.repeat((length - start.length()) / row.length());
        csv += "z;" + "p".repeat(Math.max(1, length - csv.length() - 40)) + ";Judul;2024;https://a.example;K\r\n";

        var rows = read(csv);

        assertEquals(List.of(), codes());
        assertEquals("z", rows.get(rows.size() - 1).cells().get(0));
        assertEquals(csv.lines().count(), rows.get(rows.size() - 1).line());
    }

    @Test
    void readsAQuotedHeaderBehindAByteOrderMark() throws Exception {
        assertEquals(
                1,
                read("\ufeff\"" + HEADER.replace(",", "\",\"") + "\"\n" + ROW).size());
    }

    @Test
    void saysOnWhichLineAndInWhichColumnABadByteIs() throws Exception {
        String csv = HEADER + "\n" + (ROW + "\n").repeat(500) + ROW.replace("Judul", "Café") + "\n";
        read(csv.getBytes(ISO_8859_1));

        Problem problem = problems.kept().get(0);
        assertEquals(502, problem.line());
        assertEquals("title", problem.column());
    }

    @Test
    void saysWhatAFileIsThatIsNoText() throws Exception {
        String csv = HEADER + "\n" + ROW + "\n";
        for (byte[] file : List.of(
                new byte[] {'P', 'K', 3, 4, 20, 0},
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0},
                new byte[] {0x1f, (byte) 0x8b, 8, 0},
                csv.getBytes(UTF_16LE),
                csv.getBytes(UTF_16BE),
                csv.getBytes("UTF-32LE"),
                csv.getBytes("UTF-32BE"),
                ("\ufeff" + csv).getBytes("UTF-32LE"))) {
            problems = new Problems();

            read(file);

            assertEquals(List.of(ProblemCode.ENCODING), codes());
            assertEquals(1, problems.kept().get(0).line());
        }
    }

    @Test
    void readsQuotedNewlinesQuotationMarksAndSeparators() throws Exception {
        var rows = read(HEADER + "\na,P,\"one, \"\"two\"\"\nthree\",2024,https://a.example,K\n" + ROW);

        assertEquals("one, \"two\"\nthree", rows.get(0).cells().get(2));
        assertEquals(4, rows.get(1).line());
    }

    @Test
    void readsColumnsInAnyOrderWithEmptyCellsAtTheEnd() throws Exception {
        var rows =
                read("title,code,publisher,published_on,url,attributed_to,,\nJudul,a,P,2024,https://a.example,K,,\n");

        assertEquals(List.of("a", "P", "Judul"), rows.get(0).cells().subList(0, 3));
    }

    @Test
    void skipsEmptyLinesAndRowsOfEmptyCells() throws Exception {
        assertEquals(1, read(HEADER + "\n\n,,,,,\n" + ROW + "\n , ,\n").size());
    }

    @Test
    void refusesAHeaderThatLacksAColumnOrHasAnother() throws Exception {
        read("code,publisher,titel,published_on,url,attributed_to\n" + ROW);

        assertEquals(List.of(ProblemCode.UNKNOWN_COLUMN, ProblemCode.MISSING_COLUMN), codes());
    }

    @Test
    void refusesARowWithTooFewOrTooManyCells() throws Exception {
        read(HEADER + "\na,b\n" + ROW + ",more\n");

        assertEquals(List.of(ProblemCode.CELL_COUNT, ProblemCode.CELL_COUNT), codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Ju\"dul", "\"Judul"})
    void refusesBrokenQuoting(String title) throws Exception {
        read(HEADER + "\n" + ROW.replace("Judul", title) + "\n");

        assertTrue(codes().contains(ProblemCode.MALFORMED_CSV), codes().toString());
    }

    @Test
    void refusesAFileThatEndsInsideOfQuotationMarks() throws Exception {
        read(HEADER + "\n" + ROW.replace("Kantor", "\"Kantor"));

        assertEquals(List.of(ProblemCode.MALFORMED_CSV), codes());
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        read("");

        assertEquals(List.of(ProblemCode.MALFORMED_CSV), codes());
    }

    private List<RowReader.Row> read(String csv) throws Exception {
        return read(csv.getBytes(UTF_8));
    }

    private List<RowReader.Row> read(byte[] csv) throws Exception {
        var rows = new ArrayList<RowReader.Row>();
        new RowReader(TableFormat.of(DatasetKind.SOURCES), problems)
                .read(Decoder.reader(new ByteArrayInputStream(csv)), rows::add);
        return rows;
    }

    private List<ProblemCode> codes() {
        return problems.kept().stream().map(Problem::code).toList();
    }
}
