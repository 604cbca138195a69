package id.kalimantan.figures.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How our codes and periods are written in SDMX 3.0. */
final class Sdmx {
    static final String AGENCY = "KALIMANTAN_FIGURES";
    static final String STRUCTURE = "FIGURES";

    /** By SDMX's guidelines: the total, and what does not apply. */
    static final String TOTAL = "_T";

    static final String NOT_APPLICABLE = "_Z";

    private Sdmx() {}

    /** A new release can have new codes, so its structure is a new version. */
    static String version(int release) {
        return "1." + release + ".0";
    }

    static String dataflow(int release) {
        return AGENCY + ":" + STRUCTURE + "(" + version(release) + ")";
    }

    /** SDMX's ids have no dots. */
    static String id(String code) {
        return code.replace('.', '_');
    }

    static String idOr(@Nullable String code, String otherwise) {
        return code == null ? otherwise : id(code);
    }

    /** Spans that are no month, quarter or year begin on a day and have a length. */
    static String period(Period period) {
        LocalDate start = period.start();
        if (period.kind() != PeriodKind.RANGE && period.kind() != PeriodKind.YEAR_TO_DATE || start == null) {
            return period.code();
        }
        long days = ChronoUnit.DAYS.between(start, Objects.requireNonNull(period.end())) + 1;
        return start + "/P" + days + "D";
    }
}
