package id.kalimantan.figures.network;

import id.kalimantan.figures.figure.FigureLoader;
import id.kalimantan.figures.figure.FigureQuery;
import id.kalimantan.figures.figure.RegistryCounts;
import id.kalimantan.figures.figure.RegistryCountsRepository;
import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.region.Region;
import id.kalimantan.figures.region.RegionRepository;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Finds how complete a registry is. */
@ApplicationScoped
class CompletenessLoader {
    /** All that the registries can have. */
    private static final String EVERYWHERE = "KALIMANTAN";

    @Inject
    RegistryCountsRepository counts;

    @Inject
    FigureLoader figures;

    @Inject
    RegionRepository regions;

    CompletionStage<RegistryCompleteness> load(String region, RegistryKind registry, Context context) {
        var listed = DataLoaders.load(context, "Region.completeness", region, counts::loadByRegion);
        return figures.figure(FigureQuery.latest(region, registry.indicator()), context)
                .thenCombine(
                        listed,
                        (figure, known) ->
                                new RegistryCompleteness(registry, region, itemised(known, registry), figure));
    }

    /** For the region of a list; for one of what is near a point that of the province that the point lies in. */
    CompletionStage<RegistryCompleteness> load(PlaceList<?> list, RegistryKind registry, Context context) {
        String region = list.kind() == PlaceList.Parent.REGION ? Objects.requireNonNull(list.parent()) : around(list);
        return load(region, registry, context);
    }

    private String around(PlaceList<?> list) {
        Region regency = list.near() == null ? null : regions.findAt(list.near().point());
        return regency == null || regency.parent == null ? EVERYWHERE : regency.parent.code;
    }

    private static int itemised(@Nullable RegistryCounts counts, RegistryKind registry) {
        return counts == null ? 0 : Math.toIntExact(counts.byIndicator().getOrDefault(registry.indicator(), 0L));
    }
}
