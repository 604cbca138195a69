package id.kalimantan.figures.figure;

/**
 * What figures of different periods and sources have in common.
 *
 * @param region the region's code
 */
record SeriesKey(String region, IndicatorCode indicator, BreakdownMember part) {}
