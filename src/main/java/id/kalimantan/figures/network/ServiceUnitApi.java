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

/** Service units. */
@GraphQLApi
public class ServiceUnitApi {
    @Inject
    ServiceUnitRepository units;

    @Inject
    CompletenessLoader completeness;

    @Query
    @NonNull
    @Description("Service units, ordered by code or by distance.")
    public CompletionStage<ServiceUnitConnection> serviceUnits(
            @Description(Descriptions.FILTER) @Nullable ServiceUnitFilter filter,
            @Description(Descriptions.NEAR) @Nullable NearInput near,
            @Description(Descriptions.FIRST) @Nullable Integer first,
            @Description(Descriptions.AFTER) @Nullable String after,
            @Description(Descriptions.LAST) @Nullable Integer last,
            @Description(Descriptions.BEFORE) @Nullable String before,
            Context context) {
        return load(PlacePage.of(PlaceList.of(Parent.NONE, null, filter, near), first, after, last, before), context);
    }

    @Name("serviceUnits")
    @NonNull
    @Description("Service units in the region or below it, ordered by code or by distance.")
    public CompletionStage<ServiceUnitConnection> inRegion(
            @Source Region region,
            @Description(Descriptions.FILTER) @Nullable ServiceUnitFilter filter,
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

    @Name("serviceUnits")
    @NonNull
    @Description("Service units of the office, ordered by code or by distance.")
    public CompletionStage<ServiceUnitConnection> ofOffice(
            @Source Office office,
            @Description(Descriptions.FILTER) @Nullable ServiceUnitFilter filter,
            @Description(Descriptions.NEAR) @Nullable NearInput near,
            @Description(Descriptions.FIRST) @Nullable Integer first,
            @Description(Descriptions.AFTER) @Nullable String after,
            @Description(Descriptions.LAST) @Nullable Integer last,
            @Description(Descriptions.BEFORE) @Nullable String before,
            Context context) {
        return load(
                PlacePage.of(PlaceList.of(Parent.OFFICE, office.code, filter, near), first, after, last, before),
                context);
    }

    private CompletionStage<ServiceUnitConnection> load(PlacePage<ServiceUnitFilter> page, Context context) {
        return DataLoaders.load(context, "ServiceUnitConnection", page, units::loadPages)
                .thenApply(slice -> new ServiceUnitConnection(
                        slice,
                        () -> DataLoaders.load(
                                context, "ServiceUnitConnection.totalCount", page.list(), units::loadTotals),
                        () -> completeness.load(page.list(), RegistryKind.SERVICE_UNITS, context)));
    }
}
