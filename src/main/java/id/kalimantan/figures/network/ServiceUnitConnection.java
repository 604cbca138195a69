package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Slice;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;

/** A page of service units, ordered by code or by distance. */
@Description("A page of service units, ordered by code or by distance.")
public final class ServiceUnitConnection extends PlaceConnection<ServiceUnit, ServiceUnitEdge> {
    ServiceUnitConnection(
            Slice<Located<ServiceUnit>> slice,
            Supplier<CompletionStage<Integer>> total,
            Supplier<CompletionStage<RegistryCompleteness>> completeness) {
        super(slice.map(ServiceUnitEdge::new), total, completeness);
    }
}
