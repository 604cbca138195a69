package id.kalimantan.figures.region;

import id.kalimantan.figures.graphql.Connection;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of regions, ordered by code. */
@Description("A page of regions, ordered by code.")
public final class RegionConnection extends Connection<Region, RegionEdge> {
    RegionConnection(Slice<Region> slice, Supplier<CompletionStage<Integer>> total) {
        super(slice.map(region -> new RegionEdge(PageRequest.cursor(List.of(region.code)), region)), total);
    }

    @Override
    @NonNull
    @Description("How many regions the whole list has.")
    public CompletionStage<Integer> getTotalCount() {
        return super.getTotalCount();
    }
}
