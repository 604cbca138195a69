package id.kalimantan.figures.release;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a file has its columns: in any order, optionally with one named withdrawn.
 *
 * @param positions of the format's columns, -1 for one that the file lacks
 * @param former positions of the columns that once had what is now in the column part
 * @param columns the names of the format's columns
 * @param withdrawnPosition -1 when the file has no such column
 * @param size how many cells the header has, without empty ones at its end
 */
record Header(List<Integer> positions, List<Integer> former, List<String> columns, int withdrawnPosition, int size) {
    static final String WITHDRAWN = "withdrawn";

    /** In files of figures from before dimensions were published, each of them had a column. */
    private static final List<String> FORMER_PARTS = List.of("segment", "programme", "facility_type");

    /** In such files, figures of this indicator could lack a definition, which is the same as an unstated one. */
    private static final String FORMERLY_UNSTATED = "ACTIVE_PARTICIPANTS";

    private static final String UNSTATED = "NOT_STATED";

    /** Returns null, with the reasons among the problems, when the header is not of this format. */
    static @Nullable Header read(TableFormat format, List<String> fields, Problems problems) {
        List<String> names = fields.stream()
                .map(field -> CellRules.clean(field).toLowerCase(Locale.ROOT))
                .toList();
        int size = sizeWithoutEmptyEnd(names);
        boolean right = true;
        for (int i = 0; i < size; i++) {
            String name = names.get(i);
            boolean known = name.equals(WITHDRAWN)
                    || format.columnNames().contains(name)
                    || format.kind() == DatasetKind.FIGURES && FORMER_PARTS.contains(name);
            if (!known || names.indexOf(name) < i) {
                problems.error(
                        format.kind(),
                        1,
                        null,
                        name,
                        CellRules.isText(name) ? ProblemCode.UNKNOWN_COLUMN : ProblemCode.ENCODING,
                        unfit(name, known));
                right = false;
            }
        }
        for (Column column : format.columns()) {
            String name = column.name();
            if (!names.contains(name) && !column.optional()) {
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
                ? new Header(
                        format.columnNames().stream().map(names::indexOf).toList(),
                        FORMER_PARTS.stream()
                                .map(names::indexOf)
                                .filter(it -> it >= 0)
                                .toList(),
                        format.columnNames(),
                        names.indexOf(WITHDRAWN),
                        size)
                : null;
    }

    private static String unfit(String name, boolean known) {
        if (!CellRules.isText(name)) {
            return CellRules.NO_TEXT;
        }
        return known ? "The header has this column twice." : "The format has no such column.";
    }

    /** Spreadsheets add empty cells at the end of lines. */
    boolean fits(List<String> fields) {
        return fields.size() >= size && sizeWithoutEmptyEnd(fields) <= size;
    }

    /** Empty where the file lacks the column. */
    String cell(List<String> fields, int column) {
        int position = positions.get(column);
        String cell = position < 0 ? "" : fields.get(position);
        return switch (columns.get(column)) {
            case "part" -> position < 0 ? formerPart(fields) : cell;
            case "definition" -> isFormerlyUnstated(fields, cell) ? UNSTATED : cell;
            default -> cell;
        };
    }

    private boolean isFormerlyUnstated(List<String> fields, String definition) {
        return !former.isEmpty()
                && CellRules.clean(definition).isEmpty()
                && CellRules.clean(cell(fields, columns.indexOf("indicator"))).equals(FORMERLY_UNSTATED);
    }

    private String formerPart(List<String> fields) {
        return former.stream()
                .map(fields::get)
                .map(CellRules::clean)
                .filter(cell -> !cell.isEmpty())
                .collect(joining(", "));
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
