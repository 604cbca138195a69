package id.kalimantan.figures.release;

import org.jspecify.annotations.Nullable;

/**
 * The difference of two releases.
 *
 * @param since the earlier release; 0 for the empty state before the first
 * @param release the later release
 * @param kind only in this table; null for all
 */
record Difference(int since, int release, @Nullable DatasetKind kind) {}
