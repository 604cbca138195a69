package id.kalimantan.figures.network;

import org.jspecify.annotations.Nullable;

/** Which rows of a table a list holds. */
interface Filter {
    /** The code of the region that the rows lie in or below; null for any. */
    @Nullable
    String region();

    /** What the rows must fulfil besides. */
    Criteria criteria();
}
