package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.network.Listing.Scope;
import id.kalimantan.figures.region.Region;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Work-accident service centres (PLKK). */
@GraphQLApi
public class PlkkFacilityApi {
    @Inject
    PlkkFacilityQueries facilities;

    @Query
    @NonNull
    @Description("PLKK facilities, ordered by code or by distance.")
    public CompletionStage<PlkkFacilityConnection> plkkFacilities(
            @Description(Describe.FILTER) @Nullable PlkkFilter filter,
            @Description(Describe.NEAR) @Nullable NearInput near,
            @Description(Describe.FIRST) @Nullable Integer first,
            @Description(Describe.AFTER) @Nullable String after,
            @Description(Describe.LAST) @Nullable Integer last,
            @Description(Describe.BEFORE) @Nullable String before,
            Context context) {
        return load(listing(Scope.EVERYTHING, null, filter, near).page(first, after, last, before), context);
    }

    @Name("plkkFacilities")
    @NonNull
    @Description("PLKK facilities in the region or below it, ordered by code or by distance.")
    public CompletionStage<PlkkFacilityConnection> inRegion(
            @Source Region region,
            @Description(Describe.FILTER) @Nullable PlkkFilter filter,
            @Description(Describe.NEAR) @Nullable NearInput near,
            @Description(Describe.FIRST) @Nullable Integer first,
            @Description(Describe.AFTER) @Nullable String after,
            @Description(Describe.LAST) @Nullable Integer last,
            @Description(Describe.BEFORE) @Nullable String before,
            Context context) {
        return load(listing(Scope.REGION, region.code(), filter, near).page(first, after, last, before), context);
    }

    @Name("plkkFacilities")
    @NonNull
    @Description("PLKK facilities of the office, ordered by code or by distance.")
    public CompletionStage<PlkkFacilityConnection> ofOffice(
            @Source Office office,
            @Description(Describe.FILTER) @Nullable PlkkFilter filter,
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
    public CompletionStage<Integer> totalCount(@Source PlkkFacilityConnection connection, Context context) {
        return DataLoaders.load(context, "PlkkFacilityConnection.totalCount", connection.listing(), facilities::counts);
    }

    @NonNull
    @Description("Whether the agreement holds on a day, as far as that is known.")
    public AgreementStatus status(@Source Agreement agreement, @NonNull @Description("The day.") LocalDate on) {
        return agreement.on(on);
    }

    private static Listing listing(
            Scope scope, @Nullable String parent, @Nullable PlkkFilter filter, @Nullable NearInput near) {
        return new Listing(scope, parent, filter == null ? PlkkFilter.NONE : filter, near);
    }

    private CompletionStage<PlkkFacilityConnection> load(Listing.Page page, Context context) {
        return DataLoaders.load(context, "PlkkFacilityConnection", page, facilities::pages)
                .thenApply(slice -> new PlkkFacilityConnection(slice, page.listing()));
    }
}
