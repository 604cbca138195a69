package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.Connection;
import id.kalimantan.figures.graphql.Slice;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;

/** A page of offices, ordered by code or by distance. */
@Description("A page of offices, ordered by code or by distance.")
public final class OfficeConnection extends Connection<Office, OfficeEdge> {
    OfficeConnection(Slice<Located<Office>> slice, Supplier<CompletionStage<Integer>> total) {
        super(slice.map(OfficeEdge::new), total);
    }
}
