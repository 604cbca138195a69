package id.kalimantan.figures.figure;

import org.jspecify.annotations.Nullable;

/**
 * Which change is asked for.
 *
 * @param since the code of an earlier period; null for the latest one before the figure's
 */
record ChangeQuery(Figure figure, @Nullable String since) {}
