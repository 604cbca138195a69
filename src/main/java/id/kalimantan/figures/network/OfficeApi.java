package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.network.Listing.Scope;
import id.kalimantan.figures.region.Region;
import id.kalimantan.figures.region.RegionQueries;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Offices and what belongs to them. */
@GraphQLApi
public class OfficeApi {
    @Inject
    OfficeQueries offices;

    @Inject
    RegionQueries regions;

    @Query
    @NonNull
    @Description("Offices, ordered by code or by distance.")
    public CompletionStage<OfficeConnection> offices(
            @Description(Describe.FILTER) @Nullable OfficeFilter filter,
            @Description(Describe.NEAR) @Nullable NearInput near,
            @Description(Describe.FIRST) @Nullable Integer first,
            @Description(Describe.AFTER) @Nullable String after,
            @Description(Describe.LAST) @Nullable Integer last,
            @Description(Describe.BEFORE) @Nullable String before,
            Context context) {
        return load(listing(Scope.EVERYTHING, null, filter, near).page(first, after, last, before), context);
    }

    @Name("offices")
    @NonNull
    @Description("Offices in the region or below it, ordered by code or by distance.")
    public CompletionStage<OfficeConnection> inRegion(
            @Source Region region,
            @Description(Describe.FILTER) @Nullable OfficeFilter filter,
            @Description(Describe.NEAR) @Nullable NearInput near,
            @Description(Describe.FIRST) @Nullable Integer first,
            @Description(Describe.AFTER) @Nullable String after,
            @Description(Describe.LAST) @Nullable Integer last,
            @Description(Describe.BEFORE) @Nullable String before,
            Context context) {
        return load(listing(Scope.REGION, region.code(), filter, near).page(first, after, last, before), context);
    }

    @NonNull
    @Description(Describe.TOTAL_COUNT)
    public CompletionStage<Integer> totalCount(@Source OfficeConnection connection, Context context) {
        return DataLoaders.load(context, "OfficeConnection.totalCount", connection.listing(), offices::counts);
    }

    @Description("The office it reports to; null when not stated.")
    public CompletionStage<Office> parent(@Source Office office, Context context) {
        return byCode(office.parentCode(), context);
    }

    @Description("The regions of its working area; null when no source states it, which does not mean none.")
    public CompletionStage<List<@NonNull Region>> serves(@Source Office office, Context context) {
        if (office.servedCodes().isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        List<CompletableFuture<Region>> served = office.servedCodes().stream()
                .map(code -> DataLoaders.load(context, "region", code, regions::byCode)
                        .toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(served.toArray(CompletableFuture[]::new)).thenApply(done -> served.stream()
                .map(CompletableFuture::join)
                .filter(Objects::nonNull)
                .toList());
    }

    @NonNull
    @Description("The branch office it belongs to.")
    public CompletionStage<Office> office(@Source ServiceUnit unit, Context context) {
        return byCode(unit.officeCode(), context);
    }

    @Description("The branch office that has the agreement with it and serves it; null when not known.")
    public CompletionStage<Office> office(@Source PlkkFacility facility, Context context) {
        return byCode(facility.officeCode(), context);
    }

    private CompletionStage<Office> byCode(@Nullable String code, Context context) {
        return code == null
                ? CompletableFuture.completedFuture(null)
                : DataLoaders.load(context, "office", code, offices::byCode);
    }

    private static Listing listing(
            Scope scope, @Nullable String parent, @Nullable OfficeFilter filter, @Nullable NearInput near) {
        return new Listing(scope, parent, filter == null ? OfficeFilter.NONE : filter, near);
    }

    private CompletionStage<OfficeConnection> load(Listing.Page page, Context context) {
        return DataLoaders.load(context, "OfficeConnection", page, offices::pages)
                .thenApply(slice -> new OfficeConnection(slice, page.listing()));
    }
}
