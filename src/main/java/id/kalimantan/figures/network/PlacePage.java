package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.PageRequest;
import org.jspecify.annotations.Nullable;

/** A page of a list of places. */
record PlacePage<F extends PlaceFilter>(PlaceList<F> list, PageRequest request) {
    static <F extends PlaceFilter> PlacePage<F> of(
            PlaceList<F> list,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        return new PlacePage<>(list, PageRequest.of(first, after, last, before, list.keyLength()));
    }

    PlacePage<F> withoutParent() {
        return new PlacePage<>(list.withoutParent(), request);
    }
}
