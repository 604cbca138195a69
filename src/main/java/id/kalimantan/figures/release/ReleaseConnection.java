package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.Connection;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of releases, the newest first. */
@Description("A page of releases, the newest first.")
public final class ReleaseConnection extends Connection<Release, ReleaseEdge> {
    ReleaseConnection(Slice<Release> slice, Supplier<CompletionStage<Integer>> total) {
        super(
                slice.map(release -> new ReleaseEdge(PageRequest.cursor(List.of(release.number.toString())), release)),
                total);
    }

    @Override
    @NonNull
    @Description("How many releases there are.")
    public CompletionStage<Integer> getTotalCount() {
        return super.getTotalCount();
    }
}
