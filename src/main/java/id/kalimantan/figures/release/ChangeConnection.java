package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.Connection;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of changes, by table and key. */
@Description("A page of changes, ordered by table and key.")
public final class ChangeConnection extends Connection<Change, ChangeEdge> {
    ChangeConnection(Slice<Change> slice, Supplier<CompletionStage<Integer>> total) {
        super(
                slice.map(change ->
                        new ChangeEdge(PageRequest.cursor(List.of(change.kind().name(), change.key())), change)),
                total);
    }

    @Override
    @NonNull
    @Description("How many changes the whole list has.")
    public CompletionStage<Integer> getTotalCount() {
        return super.getTotalCount();
    }
}
