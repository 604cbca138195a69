package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.region.RegionLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which regions are to be compared, and by what.
 *
 * @param series of the region that all lie in
 * @param at {@code LATEST_COMMON}, {@code LATEST} or a period's code
 * @param definition the only one that will do; null for the one that most regions have
 */
record RegionComparisonQuery(
        SeriesKey series,
        List<RegionLevel> levels,
        String at,
        @Nullable String definition,
        Vintage vintage) {
    private static final String LATEST_COMMON = "LATEST_COMMON";
    private static final String LATEST = "LATEST";

    RegionComparisonQuery {
        if (!at.equals(LATEST) && !at.equals(LATEST_COMMON)) {
            at = period(at);
        }
    }

    private static String period(String code) {
        try {
            return Period.parse(code).code();
        } catch (FieldError noPeriod) {
            throw FieldError.badInput("at is LATEST_COMMON, LATEST or a period's code.");
        }
    }

    boolean isLatestOfEach() {
        return at.equals(LATEST);
    }

    /** The period's code; null when none is asked for. */
    @Nullable
    String period() {
        return at.equals(LATEST) || at.equals(LATEST_COMMON) ? null : at;
    }
}
