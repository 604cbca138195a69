package id.kalimantan.figures.figure;

import org.jspecify.annotations.Nullable;

/**
 * Which breakdown is asked for.
 *
 * @param by the code of a dimension
 * @param period null for the latest of which there are parts
 */
record BreakdownQuery(SeriesKey whole, String by, @Nullable String period, Vintage vintage) {}
