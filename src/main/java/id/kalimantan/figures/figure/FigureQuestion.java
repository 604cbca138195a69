package id.kalimantan.figures.figure;

import org.jspecify.annotations.Nullable;

/**
 * Which figure is asked for.
 *
 * @param region the region's code
 * @param period the period's code; null for the latest
 */
record FigureQuestion(
        String region,
        IndicatorCode indicator,
        Part part,
        @Nullable String period,
        Vintage vintage) {
    Shelf.Subject subject() {
        return new Shelf.Subject(region, indicator, part);
    }
}
