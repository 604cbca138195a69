package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Slice;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;

/** A page of offices, ordered by code or by distance. */
@Description("A page of offices, ordered by code or by distance.")
public final class OfficeConnection extends PlaceConnection<Office, OfficeEdge> {
    OfficeConnection(
            Slice<Located<Office>> slice,
            Supplier<CompletionStage<Integer>> total,
            Supplier<CompletionStage<RegistryCompleteness>> completeness) {
        super(slice.map(OfficeEdge::new), total, completeness);
    }
}
