package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a list with its place in the order.
 *
 * @param chord what the list is ordered by when it is ordered by distance, see {@link NearInput#CHORD}
 */
record Row<T extends Place>(T node, @Nullable Double chord) {
    String cursor() {
        String code = node.getCode();
        return PageRequest.cursor(chord == null ? List.of(code) : List.of(chord.toString(), code));
    }

    @Nullable
    Double distanceKm() {
        return chord == null ? null : Distance.km(chord);
    }
}
