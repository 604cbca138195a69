package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.region.Region;
import id.kalimantan.figures.region.RegionQueries;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What offices, service units and facilities have alike. */
@GraphQLApi
public class PlaceApi {
    @Inject
    RegionQueries regions;

    @NonNull
    @Description("The region it is in.")
    public CompletionStage<Region> region(@Source Place place, Context context) {
        return DataLoaders.load(context, "region", place.details().regionCode(), regions::byCode);
    }

    @NonNull
    @Description("Other names in use.")
    public List<@NonNull String> aliases(@Source Place place) {
        return place.details().aliases();
    }

    @NonNull
    @Description("The fields that are null because the answer is not known, and why.")
    public List<@NonNull MissingPart> missing(@Source Place place) {
        return place.missing();
    }
}
