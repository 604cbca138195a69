package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.Language;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The time that a figure is of. One period has one code, so codes can be compared for equality. */
@Description("The time that a figure is of.")
@RegisterForReflection // for queries
public record Period(
        @NonNull
        @Description("The ISO 8601 code: 2024-11-07 a day, 2024-11 a month, 2024-Q3 a quarter, 2024 a year,"
                + " 2024-01-01/2024-11-07 a year to date.")
        String code,

        @NonNull @Description("The kind of period.") PeriodKind kind,

        @Description("The first day; null for the state on a day.") @Nullable
        LocalDate start,

        @NonNull @Description("The last day, or the day itself.")
        LocalDate end) {

    /** Of periods that end on the same day the longer first. */
    static final Comparator<Period> LATEST_FIRST = Comparator.comparing(Period::end, Comparator.reverseOrder())
            .thenComparing(Period::start, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern QUARTER = Pattern.compile("[12]\\d{3}-Q[1-4]");
    private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern YEAR_TO_DATE = Pattern.compile("([12]\\d{3})-01-01/(\\1-\\d{2}-\\d{2})");

    /**
     * Reads a period's code.
     *
     * @throws FieldError with {@code BAD_USER_INPUT} when it is not the code of a period
     */
    public static Period parse(String code) {
        try {
            if (YEAR.matcher(code).matches()) {
                Year year = Year.parse(code);
                return new Period(
                        code, PeriodKind.YEAR, year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            if (QUARTER.matcher(code).matches()) {
                int lastMonth = 3 * Character.digit(code.charAt(6), 10);
                YearMonth last = YearMonth.of(Integer.parseInt(code.substring(0, 4)), lastMonth);
                return new Period(code, PeriodKind.QUARTER, last.minusMonths(2).atDay(1), last.atEndOfMonth());
            }
            if (MONTH.matcher(code).matches()) {
                YearMonth month = YearMonth.parse(code);
                return new Period(code, PeriodKind.MONTH, month.atDay(1), month.atEndOfMonth());
            }
            if (DAY.matcher(code).matches()) {
                return new Period(code, PeriodKind.POINT, null, LocalDate.parse(code));
            }
            var yearToDate = YEAR_TO_DATE.matcher(code);
            if (yearToDate.matches()) {
                LocalDate end = LocalDate.parse(yearToDate.group(2));
                if (end.getDayOfYear() < end.lengthOfYear()) {
                    return new Period(code, PeriodKind.YEAR_TO_DATE, end.withDayOfYear(1), end);
                }
            }
        } catch (DateTimeException noSuchDay) {
            // refused below, like any other text
        }
        throw FieldError.badInput("Not a period: write a day as 2024-11-07, a month as 2024-11, a quarter as"
                + " 2024-Q3, a year as 2024, a year to date as 2024-01-01/2024-11-07.");
    }

    /** The code of a period that may be left out, once it is known to be one. */
    static @Nullable String codeOf(@Nullable String period) {
        return period == null ? null : parse(period).code();
    }

    /** Whether the two are of one kind and, for years to date, end on the same day of the year. */
    boolean isAsLongAs(Period other) {
        return kind == other.kind
                && (kind != PeriodKind.YEAR_TO_DATE || MonthDay.from(end).equals(MonthDay.from(other.end)));
    }

    /** The period in words, such as "Triwulan III 2024". */
    public String label(Language language) {
        return switch (kind) {
            case POINT -> day(end, language) + " " + end.getYear();
            case MONTH -> month(end, language) + " " + end.getYear();
            case QUARTER -> quarter(language) + " " + end.getYear();
            case YEAR -> code;
            case YEAR_TO_DATE -> day(end.withDayOfYear(1), language) + "–" + day(end, language) + " " + end.getYear();
        };
    }

    private String quarter(Language language) {
        int quarter = end.getMonthValue() / 3;
        return language.choose("Triwulan " + ROMAN[quarter - 1], "Q" + quarter);
    }

    private static String day(LocalDate day, Language language) {
        return day.getDayOfMonth() + " " + month(day, language);
    }

    private static String month(LocalDate day, Language language) {
        String[] names = language == Language.ID ? MONTHS_ID : MONTHS_EN;
        return names[day.getMonthValue() - 1];
    }

    // Own tables: the locale data of the JDK is not in the native executable.
    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private static final String[] MONTHS_ID = {
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember"
    };
    private static final String[] MONTHS_EN = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
}
