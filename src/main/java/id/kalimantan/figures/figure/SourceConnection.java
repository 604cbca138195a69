package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Connection;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of sources, by the time of their publication. */
@Description("A page of sources, ordered by the time of their publication and then by code.")
public final class SourceConnection extends Connection<Source, SourceEdge> {
    SourceConnection(Slice<Source> slice, Supplier<CompletionStage<Integer>> total) {
        super(
                slice.map(
                        source -> new SourceEdge(PageRequest.cursor(List.of(source.publishedOn, source.code)), source)),
                total);
    }

    @Override
    @NonNull
    @Description("How many sources the whole list has.")
    public CompletionStage<Integer> getTotalCount() {
        return super.getTotalCount();
    }
}
