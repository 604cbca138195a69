package id.kalimantan.figures.figure;

import org.jspecify.annotations.Nullable;

/**
 * Which breakdown is asked for.
 *
 * @param period null for the latest of which there are parts
 */
record BreakdownQuery(
        SeriesKey whole, Dimension by, @Nullable String period, Vintage vintage) {}
