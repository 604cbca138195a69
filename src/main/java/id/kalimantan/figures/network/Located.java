package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list.
 *
 * @param chord how far it is from the point that the list is ordered by, see {@link Distance}; null when it is ordered
 *     by code
 */
record Located<T extends AbstractPlace>(T place, @Nullable Double chord) {
    String cursor() {
        return PageRequest.cursor(chord == null ? List.of(place.code) : List.of(chord.toString(), place.code));
    }

    @Nullable
    Double distanceKm() {
        return chord == null ? null : Distance.km(chord);
    }
}
