package id.kalimantan.figures.release;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file row by row and hands on the rows whose cells are right. */
final class RowReader {
    /**
     * A row whose cells are right one by one.
     *
     * @param line on which it begins
     * @param cells in the order of the format's columns, null where nothing is known
     */
    record Row(int line, boolean withdrawn, List<@Nullable String> cells) {}

    interface Sink {
        void accept(Row row) throws SQLException, IOException;
    }

    private final TableFormat format;
    private final Problems problems;
    private int line = 1;

    RowReader(TableFormat format, Problems problems) {
        this.format = format;
        this.problems = problems;
    }

    void read(BufferedReader text, Sink sink) throws SQLException, IOException {
        try {
            readRows(text, sink);
        } catch (CsvParseException malformed) {
            problem(
                    ProblemCode.MALFORMED_CSV,
                    "After this line the file is not well-formed CSV; a quotation mark may be missing.");
        } catch (UnsupportedEncodingException noText) {
            problem(ProblemCode.ENCODING, String.valueOf(noText.getMessage()));
        }
    }

    private void readRows(BufferedReader text, Sink sink) throws SQLException, IOException {
        FileHead head = FileHead.of(text);
        var quotes = new QuoteCounter(head.text());
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(head.separator())
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(quotes);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            if (!records.hasNext()) {
                problem(ProblemCode.MALFORMED_CSV, "The file is empty: it lacks even a header.");
                return;
            }
            Header header = Header.read(format, records.next().getFields(), problems);
            while (header != null && records.hasNext()) {
                CsvRecord cells = records.next();
                line = Math.toIntExact(cells.getStartingLineNumber()) + head.skipped();
                Row row = row(header, cells.getFields());
                if (row != null) {
                    sink.accept(row);
                }
            }
            if (header != null && quotes.oneIsOpen()) {
                problem(ProblemCode.MALFORMED_CSV, "The file ends inside of quotation marks.");
            }
        }
    }

    private @Nullable Row row(Header header, List<String> fields) {
        if (fields.stream().allMatch(field -> CellRules.clean(field).isEmpty())) {
            return null;
        }
        if (!header.fits(fields)) {
            problem(
                    ProblemCode.CELL_COUNT,
                    "The row has " + fields.size() + " cells and the header " + header.size()
                            + ". A cell that holds a separator needs quotation marks.");
            return null;
        }
        int errorsBefore = problems.errors();
        boolean withdrawn = withdrawn(header.withdrawn(fields));
        var cells = new ArrayList<@Nullable String>();
        for (int i = 0; i < format.columns().size(); i++) {
            Column column = format.columns().get(i);
            boolean ignored = withdrawn && !format.key().contains(column.name());
            String cell = ignored ? "" : CellRules.clean(header.cell(fields, i));
            var flaw = ignored ? null : CellRules.flaw(column, cell);
            if (flaw != null) {
                problems.error(format.kind(), line, column.name(), cell, flaw.code(), flaw.message());
            }
            cells.add(cell.isEmpty() ? column.whenEmpty() : flaw == null ? column.normal(cell) : cell);
        }
        return problems.errors() == errorsBefore ? new Row(line, withdrawn, cells) : null;
    }

    private boolean withdrawn(String cell) {
        boolean yes = cell.equalsIgnoreCase("true");
        if (!yes && !cell.isEmpty() && !cell.equalsIgnoreCase("false")) {
            problems.error(
                    format.kind(),
                    line,
                    Header.WITHDRAWN,
                    cell,
                    ProblemCode.UNKNOWN_VALUE,
                    "Write true to withdraw the row, otherwise false or nothing.");
        }
        return yes;
    }

    private void problem(ProblemCode code, String message) {
        problems.error(format.kind(), line, null, null, code, message);
    }
}
