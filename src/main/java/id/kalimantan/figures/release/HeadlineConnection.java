package id.kalimantan.figures.release;

import id.kalimantan.figures.figure.Headline;
import id.kalimantan.figures.graphql.Connection;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of headlines, by area and indicator. */
@Description("A page of headlines, ordered by the code of their region or office and by indicator.")
public final class HeadlineConnection extends Connection<Headline, HeadlineEdge> {
    /** A headline and where it stands. */
    record Placed(int position, Headline headline) {}

    HeadlineConnection(Slice<Placed> slice, Supplier<CompletionStage<Integer>> total) {
        super(
                slice.map(placed -> new HeadlineEdge(
                        PageRequest.cursor(List.of(String.valueOf(placed.position))), placed.headline)),
                total);
    }

    @Override
    @NonNull
    @Description("How many headlines the release has; no more than a thousand are kept.")
    public CompletionStage<Integer> getTotalCount() {
        return super.getTotalCount();
    }
}
