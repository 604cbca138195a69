package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.network.PlaceList.Parent;
import id.kalimantan.figures.region.Region;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
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
    OfficeRepository offices;

    @Inject
    CompletenessLoader completeness;

    @Query
    @Description("The office with a code; null when there is none.")
    public CompletionStage<@Nullable Office> office(
            @NonNull @Description("The office's code.") String code, Context context) {
        return DataLoaders.load(context, "office", code, offices::byKey);
    }

    @Query
    @NonNull
    @Description("Offices, ordered by code or by distance.")
    public CompletionStage<OfficeConnection> offices(
            @Description(Descriptions.FILTER) @Nullable OfficeFilter filter,
            @Description(Descriptions.NEAR) @Nullable NearInput near,
            @Description(Descriptions.FIRST) @Nullable Integer first,
            @Description(Descriptions.AFTER) @Nullable String after,
            @Description(Descriptions.LAST) @Nullable Integer last,
            @Description(Descriptions.BEFORE) @Nullable String before,
            Context context) {
        return load(PlacePage.of(PlaceList.of(Parent.NONE, null, filter, near), first, after, last, before), context);
    }

    @Name("offices")
    @NonNull
    @Description("Offices in the region or below it, ordered by code or by distance.")
    public CompletionStage<OfficeConnection> inRegion(
            @Source Region region,
            @Description(Descriptions.FILTER) @Nullable OfficeFilter filter,
            @Description(Descriptions.NEAR) @Nullable NearInput near,
            @Description(Descriptions.FIRST) @Nullable Integer first,
            @Description(Descriptions.AFTER) @Nullable String after,
            @Description(Descriptions.LAST) @Nullable Integer last,
            @Description(Descriptions.BEFORE) @Nullable String before,
            Context context) {
        return load(
                PlacePage.of(PlaceList.of(Parent.REGION, region.code, filter, near), first, after, last, before),
                context);
    }

    private CompletionStage<OfficeConnection> load(PlacePage<OfficeFilter> page, Context context) {
        return DataLoaders.load(context, "OfficeConnection", page, offices::loadPages)
                .thenApply(slice -> new OfficeConnection(
                        slice,
                        () -> DataLoaders.load(
                                context, "OfficeConnection.totalCount", page.list(), offices::loadTotals),
                        () -> completeness.load(page.list(), RegistryKind.BRANCH_OFFICES, context)));
    }
}
