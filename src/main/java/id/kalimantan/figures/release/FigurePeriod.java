package id.kalimantan.figures.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kind and the days of a figure's period code. */
record FigurePeriod(String kind, @Nullable LocalDate start, LocalDate end) {
    static final List<String> COLUMNS = List.of("period_kind", "period_start", "period_end");

    /** Returns null when the code is none, or of a time that no figure is about. */
    static @Nullable FigurePeriod parse(String code) {
        try {
            FigurePeriod period = read(code);
            return period == null || period.end.getYear() < 1900 ? null : period;
        } catch (DateTimeException | NumberFormatException none) {
            return null;
        }
    }

    private static @Nullable FigurePeriod read(String code) {
        return switch (code.length()) {
            case 4 -> months("YEAR", YearMonth.parse(code + "-01"), 12);
            case 7 ->
                code.charAt(5) == 'Q'
                        ? months(
                                "QUARTER",
                                YearMonth.of(Integer.parseInt(code.substring(0, 4)), (code.charAt(6) - '1') * 3 + 1),
                                3)
                        : months("MONTH", YearMonth.parse(code), 1);
            case 10 -> new FigurePeriod("POINT", null, LocalDate.parse(code));
            case 21 -> yearToDate(LocalDate.parse(code.substring(0, 10)), LocalDate.parse(code.substring(11)));
            default -> null;
        };
    }

    private static FigurePeriod months(String kind, YearMonth first, int count) {
        return new FigurePeriod(
                kind, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static @Nullable FigurePeriod yearToDate(LocalDate start, LocalDate end) {
        return start.getYear() == end.getYear() ? new FigurePeriod("YEAR_TO_DATE", start, end) : null;
    }

    List<@Nullable String> cells() {
        return Arrays.asList(kind, start == null ? null : start.toString(), end.toString());
    }
}
