package id.kalimantan.figures.region;

import org.jspecify.annotations.Nullable;

/**
 * Which regions a list holds.
 *
 * @param level null for all levels
 * @param parent the code of the region right above; null for any
 */
record RegionFilter(@Nullable RegionLevel level, @Nullable String parent) {}
