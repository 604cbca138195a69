package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Connection;
import id.kalimantan.figures.graphql.Slice;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;

/** A page of facilities, ordered by code or by distance. */
@Description("A page of facilities, ordered by code or by distance.")
public final class PlkkFacilityConnection extends Connection<PlkkFacility, PlkkFacilityEdge> {
    PlkkFacilityConnection(Slice<Located<PlkkFacility>> slice, Supplier<CompletionStage<Integer>> total) {
        super(slice.map(PlkkFacilityEdge::new), total);
    }
}
