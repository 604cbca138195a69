package id.kalimantan.figures.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.Language;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The time that a figure is of. One period has one code, so codes can be compared for equality. */
@Description("The time that a figure is of.")
@RegisterForReflection // for queries
public record Period(
        @NonNull
        @Description("The ISO 8601 code: 2024-11-07 a day, 2024-11 a month, 2024-Q3 a quarter, 2024 a year,"
                + " 2024-01-01/2024-11-07 from one day to another; NOT_STATED where the source does not say it.")
        String code,

        @NonNull @Description("The kind of period.") PeriodKind kind,

        @Description("The first day; null for the state on a day, and where no time is stated.") @Nullable
        LocalDate start,

        @Description("The last day, or the day itself; null where no time is stated.") @Nullable
        LocalDate end) {
    static final Period NOT_STATED = new Period("NOT_STATED", PeriodKind.NOT_STATED, null, null);

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern QUARTER = Pattern.compile("[12]\\d{3}-Q[1-4]");
    private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern RANGE = Pattern.compile("(" + DAY + ")/(" + DAY + ")");

    /**
     * Reads a period's code.
     *
     * @throws FieldError with {@code BAD_USER_INPUT} when it is not the code of a period
     */
    public static Period parse(String code) {
        try {
            if (YEAR.matcher(code).matches()) {
                return year(Year.parse(code));
            }
            if (QUARTER.matcher(code).matches()) {
                return quarter(Integer.parseInt(code.substring(0, 4)), Character.digit(code.charAt(6), 10));
            }
            if (MONTH.matcher(code).matches()) {
                return month(YearMonth.parse(code));
            }
            if (DAY.matcher(code).matches()) {
                return new Period(code, PeriodKind.POINT, null, LocalDate.parse(code));
            }
            var range = RANGE.matcher(code);
            if (range.matches()) {
                return range(LocalDate.parse(range.group(1)), LocalDate.parse(range.group(2)));
            }
        } catch (DateTimeException noSuchDay) {
            // refused below, like any other text
        }
        if (code.equals(NOT_STATED.code)) {
            return NOT_STATED;
        }
        throw FieldError.badInput("Not a period: write a day as 2024-11-07, a month as 2024-11, a quarter as"
                + " 2024-Q3, a year as 2024, from one day to another as 2024-01-01/2024-11-07.");
    }

    private static Period year(Year year) {
        return new Period(
                year.toString(),
                PeriodKind.YEAR,
                year.atDay(1),
                year.atMonth(12).atEndOfMonth());
    }

    private static Period quarter(int year, int number) {
        YearMonth last = YearMonth.of(year, 3 * number);
        return new Period(
                year + "-Q" + number, PeriodKind.QUARTER, last.minusMonths(2).atDay(1), last.atEndOfMonth());
    }

    private static Period month(YearMonth month) {
        return new Period(month.toString(), PeriodKind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    private static Period range(LocalDate start, LocalDate end) {
        if (!start.isBefore(end)) {
            throw FieldError.badInput("A period ends after it begins: a single day is written alone.");
        }
        Stream.of(
                        year(Year.from(end)),
                        quarter(end.getYear(), end.get(IsoFields.QUARTER_OF_YEAR)),
                        month(YearMonth.from(end)))
                .filter(calendar -> start.equals(calendar.start) && end.equals(calendar.end))
                .findFirst()
                .ifPresent(calendar -> {
                    throw FieldError.badInput("Write this period as " + calendar.code + ".");
                });
        boolean toDate = start.getDayOfYear() == 1 && start.getYear() == end.getYear();
        return new Period(start + "/" + end, toDate ? PeriodKind.YEAR_TO_DATE : PeriodKind.RANGE, start, end);
    }

    /** The code of a period that may be left out, once it is known to be one. */
    static @Nullable String codeOf(@Nullable String period) {
        return period == null ? null : parse(period).code();
    }

    /**
     * The latest period first, and last those of which no time is stated. Spans of flows are as late as their end, and of
     * those that end together the longer comes first. A state that was on an unstated day of a month is not taken to be
     * later than one on a stated day in it.
     */
    static Comparator<Period> latestFirst(IndicatorKind kind) {
        return kind == IndicatorKind.FLOW
                ? comparing(Period::end, nullsLast(reverseOrder()))
                        .thenComparing(Period::start, nullsLast(naturalOrder()))
                : comparing(Period::firstDay, nullsLast(reverseOrder()))
                        .thenComparing(Period::end, nullsLast(naturalOrder()));
    }

    /** Whether it was certainly before another; flows may overlap, and then the one that ends first was. */
    boolean isBefore(Period other, IndicatorKind kind) {
        LocalDate limit = kind == IndicatorKind.FLOW ? other.end : other.firstDay();
        return end != null && limit != null && end.isBefore(limit);
    }

    /** The first day, or the day itself; null where no time is stated. */
    @Nullable
    LocalDate firstDay() {
        return start == null ? end : start;
    }

    /** Whether the two are of one kind and, where its length varies, begin and end on the same days of the year. */
    boolean isAsLongAs(Period other) {
        return kind == other.kind
                && years() == other.years()
                && isSameDay(start, other.start)
                && isSameDay(end, other.end);
    }

    private int years() {
        return start == null || end == null ? 0 : end.getYear() - start.getYear();
    }

    private boolean isSameDay(@Nullable LocalDate one, @Nullable LocalDate other) {
        boolean varies = kind == PeriodKind.YEAR_TO_DATE || kind == PeriodKind.RANGE;
        // 29 February is 28 February in other years
        return !varies
                || one == null
                || other == null
                || one.equals(other.withYear(one.getYear()))
                || other.equals(one.withYear(other.getYear()));
    }

    /** The period in words, such as "Triwulan III 2024". */
    public String label(Language language) {
        return switch (kind) {
            case POINT -> day(day(end), language) + " " + day(end).getYear();
            case MONTH -> month(day(end), language) + " " + day(end).getYear();
            case QUARTER -> quarter(language) + " " + day(end).getYear();
            case YEAR -> code;
            case YEAR_TO_DATE, RANGE ->
                day(day(start), language)
                        + (day(start).getYear() == day(end).getYear()
                                ? ""
                                : " " + day(start).getYear())
                        + "–" + day(day(end), language) + " " + day(end).getYear();
            case NOT_STATED -> language.choose("waktu tidak disebutkan", "time not stated");
        };
    }

    private static LocalDate day(@Nullable LocalDate known) {
        return Objects.requireNonNull(known);
    }

    private String quarter(Language language) {
        int quarter = day(end).getMonthValue() / 3;
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
