package id.kalimantan.figures.network;

import org.jspecify.annotations.Nullable;

/**
 * A list of places that a client asks for, ordered by code or by distance. Lists that differ in the parent only are read
 * by one statement.
 *
 * @param parent the code of the region or office whose list it is; null for all places
 * @param near where distances are measured from; null when the list is ordered by code
 */
record PlaceList<F extends PlaceFilter>(
        Parent kind,
        @Nullable String parent,
        @Nullable F filter,
        @Nullable NearInput near) {
    /** What places can belong to. */
    enum Parent {
        NONE,
        REGION,
        OFFICE
    }

    PlaceList {
        if (near != null) {
            near.check();
        }
    }

    /** A filter by region makes a list of all places one of the region. */
    static <F extends PlaceFilter> PlaceList<F> of(
            Parent kind, @Nullable String parent, @Nullable F filter, @Nullable NearInput near) {
        return kind == Parent.NONE && filter != null && filter.region() != null
                ? new PlaceList<>(Parent.REGION, filter.region(), filter, near)
                : new PlaceList<>(kind, parent, filter, near);
    }

    PlaceList<F> withoutParent() {
        return new PlaceList<>(kind, null, filter, near);
    }

    /** How many parts the key of a row has: the code, and before it the distance when the list is ordered by that. */
    int keyLength() {
        return near == null ? 1 : 2;
    }
}
