package id.kalimantan.figures.network;

import id.kalimantan.figures.figure.Figure;
import id.kalimantan.figures.figure.FigureLoader;
import id.kalimantan.figures.figure.FigureQuery;
import id.kalimantan.figures.figure.RegistryCounts;
import id.kalimantan.figures.figure.RegistryCountsRepository;
import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.region.Region;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** How complete the registries of the service network are. */
@GraphQLApi
public class CompletenessApi {
    @Inject
    RegistryCountsRepository registries;

    @Inject
    FigureLoader figures;

    @NonNull
    @Description("How many entries of each registry are known one by one, against how many are reported.")
    public CompletionStage<List<@NonNull RegistryCompleteness>> completeness(@Source Region region, Context context) {
        var itemised = DataLoaders.load(context, "Region.completeness", region.code, registries::loadByRegion);
        var registries = Stream.of(RegistryKind.values())
                .map(registry -> reported(region, registry, context)
                        .thenCombine(
                                itemised,
                                (figure, counts) ->
                                        new RegistryCompleteness(registry, itemised(counts, registry), figure))
                        .toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(registries.toArray(CompletableFuture[]::new))
                .thenApply(
                        done -> registries.stream().map(CompletableFuture::join).toList());
    }

    private static int itemised(RegistryCounts counts, RegistryKind registry) {
        return Math.toIntExact(counts.byIndicator().getOrDefault(registry.indicator(), 0L));
    }

    private CompletionStage<@Nullable Figure> reported(Region region, RegistryKind registry, Context context) {
        return figures.figure(FigureQuery.latest(region.code, registry.indicator()), context);
    }
}
