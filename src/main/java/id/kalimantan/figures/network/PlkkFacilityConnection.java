package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Slice;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;

/** A page of facilities, ordered by code or by distance. */
@Description("A page of facilities, ordered by code or by distance.")
public final class PlkkFacilityConnection extends PlaceConnection<PlkkFacility, PlkkFacilityEdge> {
    PlkkFacilityConnection(
            Slice<Located<PlkkFacility>> slice,
            Supplier<CompletionStage<Integer>> total,
            Supplier<CompletionStage<RegistryCompleteness>> completeness) {
        super(slice.map(PlkkFacilityEdge::new), total, completeness);
    }
}
