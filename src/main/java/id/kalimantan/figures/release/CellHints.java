package id.kalimantan.figures.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a cell that is refused was probably meant to be, by the kind of its column. */
final class CellHints {
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([.,'’\\h]\\d{3})+([.,]\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern NOTHING = Pattern.compile(
            "[-–—−:.…*/x]+|n\\.? ?/?a\\.?|nihil|tidak ada( data)?|tad|null|none|nil", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?");
    private static final Pattern SERIAL = Pattern.compile("[34]\\d{4}");
    /** Spreadsheets count days from here. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final String REWRITTEN =
            " A spreadsheet changes codes that look like numbers: format the column as text.";

    private static final List<String> VALUES = List.of("value", "low", "high");

    private CellHints() {}

    static String number(Column column, String cell) {
        if (NOTHING.matcher(cell).matches()) {
            return VALUES.contains(column.name())
                    ? "Leave the cell empty and say why there is no value in the column missing: " + reasons() + "."
                    : "Leave the cell empty when nothing is known.";
        }
        if (GROUPED.matcher(cell).matches()) {
            return "Numbers have no thousands separators: write the digits alone, and a point before decimals.";
        }
        if (DECIMAL_COMMA.matcher(cell).matches()) {
            return "Numbers have a decimal point: write " + cell.replace(',', '.') + ".";
        }
        return "This is not a plain number such as 1953661 or 45.34.";
    }

    private static String reasons() {
        return TableFormat.of(DatasetKind.FIGURES).columns().stream()
                .filter(it -> it.name().equals("missing"))
                .flatMap(it -> it.allowed().stream())
                .reduce((some, other) -> some + ", " + other)
                .orElse("");
    }

    /** Null when the cell is not nearly a day or a month. */
    static @Nullable String day(String cell) {
        Matcher first = DAY_FIRST.matcher(cell);
        if (first.matches()) {
            String day = day(first.group(3), first.group(2), first.group(1));
            String american = day(first.group(3), first.group(1), first.group(2));
            List<String> meant = Stream.of(day, american)
                    .filter(it -> !it.isEmpty())
                    .distinct()
                    .toList();
            return meant.isEmpty() ? null : "Write the year first: " + String.join(", or ", meant) + ".";
        }
        Matcher year = YEAR_FIRST.matcher(cell);
        if (year.matches()) {
            boolean isMonth = year.group(3) == null;
            String day = day(year.group(1), year.group(2), isMonth ? "1" : year.group(3));
            return day.isEmpty() ? null : "Write " + (isMonth ? day.substring(0, 7) : day) + ".";
        }
        return SERIAL.matcher(cell).matches()
                ? "The spreadsheet has made a number of this day: write " + DAY_ZERO.plusDays(Integer.parseInt(cell))
                        + ", and format the column as text."
                : null;
    }

    /** Empty when there is no such day. */
    private static String day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException none) {
            return "";
        }
    }

    /** For a code, or a day or month that a source may be known by. */
    static String text(Pattern pattern, String cell) {
        boolean isTime =
                pattern.matcher("2024-11-07").matches() && !pattern.matcher("a").matches();
        if (isTime) {
            String day = day(cell);
            return day == null ? "Write a day, a month or a year such as 2024-11-07, 2024-11 or 2024." : day;
        }
        return repairs(cell)
                .filter(it -> pattern.matcher(it).matches())
                .findFirst()
                .map(it -> "Should this be " + it + "?" + (isNumber(cell) ? REWRITTEN : ""))
                .orElse("This does not have the form of the column's values, " + pattern.pattern()
                        + " as a regular expression.");
    }

    private static boolean isNumber(String cell) {
        return cell.chars().allMatch(c -> Character.isDigit(c) || ".,'".indexOf(c) >= 0);
    }

    /** First what spreadsheets do to the codes of regions, then what people write for other codes. */
    private static Stream<String> repairs(String cell) {
        String plain = cell.replaceFirst("^'", "");
        String point = plain.replace(',', '.');
        String words = plain.strip().replaceAll("[^A-Za-z0-9]+", " ").strip();
        return Arrays.stream(new String[] {
            plain,
            plain.replaceFirst("^(\\d{2})\\.0+$", "$1"),
            point,
            point.matches("\\d{2}\\.\\d") ? point + "0" : point,
            plain.replaceFirst("^(\\d{2})(\\d{2})$", "$1.$2"),
            words.replace(' ', '-').toLowerCase(Locale.ROOT),
            words.replace(' ', '_').toUpperCase(Locale.ROOT),
            words.replace(' ', '_').toLowerCase(Locale.ROOT)
        });
    }
}
