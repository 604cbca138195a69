package id.kalimantan.figures.region;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.graphql.PageRequest;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Regions and their tree. */
@GraphQLApi
public class RegionApi {
    @Inject
    RegionRepository regions;

    @Query
    @Description("The region with a code, or the regency or city that a point lies in; null when there is none.")
    public CompletionStage<@Nullable Region> region(
            @DefaultValue("KALIMANTAN") @Description("The region's code; it does not count when a point is given.")
                    String code,
            @Description(
                            "A point in the region. Boundaries are simplified, so a point close to one may be taken for its"
                                    + " neighbour's.")
                    @Nullable
                    PointInput at,
            Context context) {
        if (at == null) {
            return DataLoaders.load(context, "region", code, regions::loadByCode);
        }
        at.check();
        return CompletableFuture.completedFuture(regions.findAt(at));
    }

    @Query
    @NonNull
    @Description("Regions, ordered by code.")
    public RegionConnection regions(
            @Description("Only regions of this level.") @Nullable RegionLevel level,
            @Description("Only regions right below the one with this code.") @Nullable String parent,
            @Description("How many to return from the beginning or after a cursor: 1 to 100, 20 when not given.")
                    @Nullable
                    Integer first,
            @Description("Return what follows this cursor.") @Nullable String after,
            @Description("How many to return from the end or before a cursor: 1 to 100.") @Nullable Integer last,
            @Description("Return what precedes this cursor.") @Nullable String before,
            Context context) {
        var filter = new RegionFilter(level, parent);
        return new RegionConnection(
                regions.page(filter, PageRequest.of(first, after, last, before, 1)),
                () -> DataLoaders.load(context, "RegionConnection.totalCount", filter, regions::loadTotals));
    }

    @NonNull
    @Description("The region's name.")
    public String name(
            @Source Region region, @DefaultValue("ID") @Description("The name's language.") Language language) {
        return region.name(language);
    }
}
