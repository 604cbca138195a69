package id.kalimantan.figures.release;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a file has its columns: in any order, optionally with one named withdrawn.
 *
 * @param positions of the format's columns
 * @param withdrawnPosition -1 when the file has no such column
 * @param size how many cells the header has, without empty ones at its end
 */
record Header(List<Integer> positions, int withdrawnPosition, int size) {
    static final String WITHDRAWN = "withdrawn";

    /** Returns null, with the reasons among the problems, when the header is not of this format. */
    static @Nullable Header read(TableFormat format, List<String> fields, Problems problems) {
        List<String> names = fields.stream()
                .map(field -> CellRules.clean(field).toLowerCase(Locale.ROOT))
                .toList();
        int size = sizeWithoutEmptyEnd(names);
        boolean right = true;
        for (int i = 0; i < size; i++) {
            String name = names.get(i);
            boolean known = name.equals(WITHDRAWN) || format.columnNames().contains(name);
            if (!known || names.indexOf(name) < i) {
                problems.error(
                        format.kind(),
                        1,
                        null,
                        name,
                        ProblemCode.UNKNOWN_COLUMN,
                        known ? "The header has this column twice." : "The format has no such column.");
                right = false;
            }
        }
        for (String name : format.columnNames()) {
            if (!names.contains(name)) {
                problems.error(
                        format.kind(),
                        1,
                        name,
                        null,
                        ProblemCode.MISSING_COLUMN,
                        "The header lacks this column. Leave its cells empty where nothing is known.");
                right = false;
            }
        }
        return right
                ? new Header(format.columnNames().stream().map(names::indexOf).toList(), names.indexOf(WITHDRAWN), size)
                : null;
    }

    /** Spreadsheets add empty cells at the end of lines. */
    boolean fits(List<String> fields) {
        return fields.size() >= size && sizeWithoutEmptyEnd(fields) <= size;
    }

    String cell(List<String> fields, int column) {
        return fields.get(positions.get(column));
    }

    String withdrawn(List<String> fields) {
        return withdrawnPosition < 0 ? "" : CellRules.clean(fields.get(withdrawnPosition));
    }

    private static int sizeWithoutEmptyEnd(List<String> fields) {
        int size = fields.size();
        while (size > 0 && CellRules.clean(fields.get(size - 1)).isEmpty()) {
            size--;
        }
        return size;
    }
}
