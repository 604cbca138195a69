package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.network.PlaceList.Parent;
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
    PlkkFacilityRepository facilities;

    @Inject
    CompletenessLoader completeness;

    @Query
    @NonNull
    @Description("PLKK facilities, ordered by code or by distance.")
    public CompletionStage<PlkkFacilityConnection> plkkFacilities(
            @Description(Descriptions.FILTER) @Nullable PlkkFilter filter,
            @Description(Descriptions.NEAR) @Nullable NearInput near,
            @Description(Descriptions.FIRST) @Nullable Integer first,
            @Description(Descriptions.AFTER) @Nullable String after,
            @Description(Descriptions.LAST) @Nullable Integer last,
            @Description(Descriptions.BEFORE) @Nullable String before,
            Context context) {
        return load(PlacePage.of(PlaceList.of(Parent.NONE, null, filter, near), first, after, last, before), context);
    }

    @Name("plkkFacilities")
    @NonNull
    @Description("PLKK facilities in the region or below it, ordered by code or by distance.")
    public CompletionStage<PlkkFacilityConnection> inRegion(
            @Source Region region,
            @Description(Descriptions.FILTER) @Nullable PlkkFilter filter,
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

    @Name("plkkFacilities")
    @NonNull
    @Description("PLKK facilities of the office, ordered by code or by distance.")
    public CompletionStage<PlkkFacilityConnection> ofOffice(
            @Source Office office,
            @Description(Descriptions.FILTER) @Nullable PlkkFilter filter,
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

    @NonNull
    @Description("Whether the agreement holds on a day, as far as that is known.")
    public AgreementStatus status(@Source Agreement agreement, @NonNull @Description("The day.") LocalDate on) {
        return agreement.on(on);
    }

    private CompletionStage<PlkkFacilityConnection> load(PlacePage<PlkkFilter> page, Context context) {
        facilities.check(page.list().filter());
        return DataLoaders.load(context, "PlkkFacilityConnection", page, facilities::loadPages)
                .thenApply(slice -> new PlkkFacilityConnection(
                        slice,
                        () -> DataLoaders.load(
                                context, "PlkkFacilityConnection.totalCount", page.list(), facilities::loadTotals),
                        () -> completeness.load(page.list(), RegistryKind.PLKK_FACILITIES, context)));
    }
}
