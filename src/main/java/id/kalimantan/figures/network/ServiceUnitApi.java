package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.network.Listing.Scope;
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
    ServiceUnitQueries units;

    @Query
    @NonNull
    @Description("Service units, ordered by code or by distance.")
    public CompletionStage<ServiceUnitConnection> serviceUnits(
            @Description(Describe.FILTER) @Nullable ServiceUnitFilter filter,
            @Description(Describe.NEAR) @Nullable NearInput near,
            @Description(Describe.FIRST) @Nullable Integer first,
            @Description(Describe.AFTER) @Nullable String after,
            @Description(Describe.LAST) @Nullable Integer last,
            @Description(Describe.BEFORE) @Nullable String before,
            Context context) {
        return load(listing(Scope.EVERYTHING, null, filter, near).page(first, after, last, before), context);
    }

    @Name("serviceUnits")
    @NonNull
    @Description("Service units in the region or below it, ordered by code or by distance.")
    public CompletionStage<ServiceUnitConnection> inRegion(
            @Source Region region,
            @Description(Describe.FILTER) @Nullable ServiceUnitFilter filter,
            @Description(Describe.NEAR) @Nullable NearInput near,
            @Description(Describe.FIRST) @Nullable Integer first,
            @Description(Describe.AFTER) @Nullable String after,
            @Description(Describe.LAST) @Nullable Integer last,
            @Description(Describe.BEFORE) @Nullable String before,
            Context context) {
        return load(listing(Scope.REGION, region.code(), filter, near).page(first, after, last, before), context);
    }

    @Name("serviceUnits")
    @NonNull
    @Description("Service units of the office, ordered by code or by distance.")
    public CompletionStage<ServiceUnitConnection> ofOffice(
            @Source Office office,
            @Description(Describe.FILTER) @Nullable ServiceUnitFilter filter,
            @Description(Describe.NEAR) @Nullable NearInput near,
            @Description(Describe.FIRST) @Nullable Integer first,
            @Description(Describe.AFTER) @Nullable String after,
            @Description(Describe.LAST) @Nullable Integer last,
            @Description(Describe.BEFORE) @Nullable String before,
            Context context) {
        return load(listing(Scope.OFFICE, office.getCode(), filter, near).page(first, after, last, before), context);
    }

    @NonNull
    @Description(Describe.TOTAL_COUNT)
    public CompletionStage<Integer> totalCount(@Source ServiceUnitConnection connection, Context context) {
        return DataLoaders.load(context, "ServiceUnitConnection.totalCount", connection.listing(), units::counts);
    }

    private static Listing listing(
            Scope scope, @Nullable String parent, @Nullable ServiceUnitFilter filter, @Nullable NearInput near) {
        return new Listing(scope, parent, filter == null ? ServiceUnitFilter.NONE : filter, near);
    }

    private CompletionStage<ServiceUnitConnection> load(Listing.Page page, Context context) {
        return DataLoaders.load(context, "ServiceUnitConnection", page, units::pages)
                .thenApply(slice -> new ServiceUnitConnection(slice, page.listing()));
    }
}
