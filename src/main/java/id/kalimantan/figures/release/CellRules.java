package id.kalimantan.figures.release;

import static id.kalimantan.figures.release.ProblemCode.AMBIGUOUS_NUMBER;
import static id.kalimantan.figures.release.ProblemCode.DATE_FORMAT;
import static id.kalimantan.figures.release.ProblemCode.ENCODING;
import static id.kalimantan.figures.release.ProblemCode.NUMBER_FORMAT;
import static id.kalimantan.figures.release.ProblemCode.OUT_OF_RANGE;
import static id.kalimantan.figures.release.ProblemCode.PERIOD_FORMAT;
import static id.kalimantan.figures.release.ProblemCode.REQUIRED;
import static id.kalimantan.figures.release.ProblemCode.SPREADSHEET_ERROR;
import static id.kalimantan.figures.release.ProblemCode.TEXT_FORMAT;
import static id.kalimantan.figures.release.ProblemCode.TOO_LONG;
import static id.kalimantan.figures.release.ProblemCode.UNKNOWN_VALUE;

import id.kalimantan.figures.figure.Period;
import id.kalimantan.figures.graphql.FieldError;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a single cell must be like. */
final class CellRules {
    private static final int MAX_NUMBER = 40;
    /** The one column whose words are another's. */
    private static final String PRINTED = "as_printed";

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern EXPONENT = Pattern.compile("-?\\d+([.,]\\d+)?[eE][+-]?\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SPREADSHEET = Pattern.compile(
            "#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|#+)|[=@\uff1d\uff20].*", Pattern.DOTALL);

    /** Spreadsheets run what begins so, unless it is a number or a telephone number, perhaps with words behind it. */
    private static final Pattern SIGNED = Pattern.compile("[+\uff0b\uff0d-].*", Pattern.DOTALL);

    private static final Pattern HARMLESS = Pattern.compile("[+-] ?\\d[\\d .,()/-]*( ?(%|\\p{L}[\\p{L} .]*))?");
    private static final Pattern ADDRESS = Pattern.compile("https?://([^/?#\\s]+)\\S*");

    static final String NO_TEXT = "These characters are no text in UTF-8. In a spreadsheet, save as \"CSV UTF-8\".";
    private static final String SHORTENED =
            "The spreadsheet has shortened this number and its digits are lost. Format the column as ";

    /** What is wrong with a cell. */
    record Flaw(ProblemCode code, String message) {}

    private CellRules() {}

    /** The cell without the space around it, also the kinds of space that spreadsheets and web pages leave. */
    static String clean(String cell) {
        int begin = 0;
        int end = cell.length();
        while (begin < end && isSpace(cell.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Returns null when the cell, already cleaned, is right. */
    static @Nullable Flaw flaw(Column column, String cell) {
        if (cell.isEmpty()) {
            return column.required() ? new Flaw(REQUIRED, "This cell must be filled.") : null;
        }
        if (!isText(cell)) {
            return new Flaw(ENCODING, NO_TEXT);
        }
        if (SPREADSHEET.matcher(cell).matches()) {
            return new Flaw(SPREADSHEET_ERROR, "This is a spreadsheet's error or formula, not a value.");
        }
        return switch (column.type()) {
            case NUMBER, WHOLE_NUMBER -> number(column, cell);
            case DATE -> day(cell);
            case TEXT -> text(column, cell);
            case ADDRESS -> address(column, cell);
        };
    }

    static boolean isText(String cell) {
        return cell.codePoints().noneMatch(CellRules::isNoText);
    }

    private static boolean isNoText(int c) {
        return c == 0xFFFD
                || (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE)
                || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private static @Nullable Flaw number(Column column, String cell) {
        if (EXPONENT.matcher(cell).matches()) {
            return new Flaw(NUMBER_FORMAT, SHORTENED + "a number without exponent.");
        }
        boolean bounded = column.maximum() != null;
        if (!bounded && THOUSANDS.matcher(cell).matches()) {
            return new Flaw(
                    AMBIGUOUS_NUMBER,
                    "This may be read as " + cell.replace(".", "") + " or as " + cell.replace('.', ',')
                            + " with a decimal comma. Write " + cell.replace(".", "") + ", or " + cell
                            + "0 for the decimal number.");
        }
        if (!PLAIN_NUMBER.matcher(cell).matches()) {
            return new Flaw(NUMBER_FORMAT, CellHints.number(column, cell));
        }
        if (cell.length() > MAX_NUMBER) {
            return new Flaw(TOO_LONG, "A number has at most " + MAX_NUMBER + " digits.");
        }
        var number = new BigDecimal(cell);
        boolean tooSmall = column.minimum() != null && number.compareTo(column.minimum()) < 0;
        boolean tooLarge = column.maximum() != null && number.compareTo(column.maximum()) > 0;
        if (column.type() == Column.Type.WHOLE_NUMBER
                && number.stripTrailingZeros().scale() > 0) {
            return new Flaw(NUMBER_FORMAT, "This column holds whole numbers.");
        }
        if (tooSmall || tooLarge) {
            return new Flaw(
                    OUT_OF_RANGE, "The number must lie between " + column.minimum() + " and " + column.maximum() + ".");
        }
        return null;
    }

    private static @Nullable Flaw day(String cell) {
        if (!DAY.matcher(cell).matches() || !isDay(cell)) {
            String hint = CellHints.day(cell);
            return new Flaw(
                    DATE_FORMAT,
                    "This is not a day written as year-month-day, such as 2024-11-07."
                            + (hint == null ? "" : " " + hint));
        }
        return null;
    }

    private static boolean isDay(String cell) {
        try {
            return LocalDate.parse(cell).getYear() >= 1900;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static @Nullable Flaw text(Column column, String cell) {
        if (SIGNED.matcher(cell).matches() && !HARMLESS.matcher(cell).matches()) {
            return new Flaw(
                    SPREADSHEET_ERROR,
                    "A spreadsheet would run this as a formula. Begin with something else than + or -.");
        }
        if (cell.length() > column.maxLength()) {
            return tooLong(column);
        }
        if (!column.allowed().isEmpty() && !column.allowed().contains(cell)) {
            return new Flaw(UNKNOWN_VALUE, "This column holds one of: " + String.join(", ", column.allowed()) + ".");
        }
        if (column.name().equals("period")) {
            return period(cell);
        }
        boolean isFree = column.pattern() == null && !column.name().equals(PRINTED);
        if (isFree && cell.contains("+") && EXPONENT.matcher(cell).matches()) {
            return new Flaw(TEXT_FORMAT, SHORTENED + "text.");
        }
        if (column.pattern() != null && !column.pattern().matcher(cell).matches()) {
            return new Flaw(TEXT_FORMAT, CellHints.text(column.pattern(), cell));
        }
        if (column.name().equals("url") && !isAddress(cell)) {
            return new Flaw(TEXT_FORMAT, "This is no address that a browser could open.");
        }
        if (column.pattern() != null && DAY.matcher(cell).matches() && !isDay(cell)) {
            return new Flaw(DATE_FORMAT, "There is no such day.");
        }
        return null;
    }

    private static Flaw tooLong(Column column) {
        return new Flaw(TOO_LONG, "This column holds at most " + column.maxLength() + " characters.");
    }

    /** Paths may have what {@link URI} does not allow, but hosts may not. */
    private static boolean isAddress(String cell) {
        var address = ADDRESS.matcher(cell);
        try {
            return address.matches() && new URI("http://" + address.group(1)).getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static @Nullable Flaw period(String cell) {
        try {
            Period.parse(cell);
            return null;
        } catch (FieldError refused) {
            String hint = CellHints.day(cell);
            return new Flaw(PERIOD_FORMAT, refused.getMessage() + (hint == null ? "" : " " + hint));
        }
    }

    /** An address of the web that a reader can follow. */
    private static @Nullable Flaw address(Column column, String cell) {
        if (cell.length() > column.maxLength()) {
            return tooLong(column);
        }
        try {
            var address = new URI(cell);
            boolean isWeb =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (isWeb && address.getHost() != null && address.getHost().contains(".")) {
                return null;
            }
        } catch (URISyntaxException none) {
            // as below
        }
        return new Flaw(
                TEXT_FORMAT,
                "This is not the address of a page: begin with https:// and write %20 instead of a space.");
    }
}
