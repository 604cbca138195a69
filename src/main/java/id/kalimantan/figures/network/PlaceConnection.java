package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Connection;
import id.kalimantan.figures.graphql.Edge;
import id.kalimantan.figures.graphql.Slice;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of places, and how much of what exists their list has. */
abstract class PlaceConnection<T, E extends Edge<T>> extends Connection<T, E> {
    private final Supplier<CompletionStage<RegistryCompleteness>> counts;

    PlaceConnection(
            Slice<E> slice,
            Supplier<CompletionStage<Integer>> total,
            Supplier<CompletionStage<RegistryCompleteness>> completeness) {
        super(slice, total);
        counts = completeness;
    }

    @NonNull
    @Description(
            "How many are listed in the list's region of those that are reported there; near a point, in the province"
                    + " that it lies in. The list is a sample, so that what it lacks may exist.")
    public CompletionStage<RegistryCompleteness> getCompleteness() {
        return counts.get();
    }
}
