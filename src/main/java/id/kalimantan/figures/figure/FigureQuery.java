package id.kalimantan.figures.figure;

import org.jspecify.annotations.Nullable;

/**
 * Which figure is asked for.
 *
 * @param region the region's code
 * @param period the period's code; null for the latest
 */
public record FigureQuery(
        String region,
        IndicatorCode indicator,
        BreakdownMember part,
        @Nullable String period,
        Vintage vintage) {
    /** The latest figure of the whole quantity that has a value, in the current release. */
    public static FigureQuery latest(String region, IndicatorCode indicator) {
        return new FigureQuery(region, indicator, BreakdownMember.WHOLE, null, Vintage.CURRENT);
    }

    SeriesKey subject() {
        return new SeriesKey(region, indicator, part);
    }
}
