package id.kalimantan.figures.figure;

import org.jspecify.annotations.Nullable;

/**
 * Which figure is asked for.
 *
 * @param region the region's code
 * @param period the period's code; null for the latest
 */
public record FigureQuestion(
        String region,
        IndicatorCode indicator,
        Part part,
        @Nullable String period,
        Vintage vintage) {
    /** The latest figure of the whole quantity that has a value, in the current release. */
    public static FigureQuestion latest(String region, IndicatorCode indicator) {
        return new FigureQuestion(region, indicator, Part.WHOLE, null, Vintage.CURRENT);
    }

    Shelf.Subject subject() {
        return new Shelf.Subject(region, indicator, part);
    }
}
