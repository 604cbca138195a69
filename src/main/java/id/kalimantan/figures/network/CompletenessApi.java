package id.kalimantan.figures.network;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.region.Region;
import id.kalimantan.figures.region.RegionRepository;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** How complete the registries of the service network are. */
@GraphQLApi
public class CompletenessApi {
    @Inject
    CompletenessLoader completeness;

    @Inject
    RegionRepository regions;

    @NonNull
    @Description("How many entries of each registry are known one by one, against how many are reported.")
    public CompletionStage<List<@NonNull RegistryCompleteness>> completeness(@Source Region region, Context context) {
        var registries = Stream.of(RegistryKind.values())
                .map(registry ->
                        completeness.load(region.code, registry, context).toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(registries.toArray(CompletableFuture[]::new))
                .thenApply(
                        done -> registries.stream().map(CompletableFuture::join).toList());
    }

    @Description("The region that it is about; null where the list is asked for a region that does not exist.")
    public CompletionStage<@Nullable Region> region(@Source RegistryCompleteness completeness, Context context) {
        return DataLoaders.load(context, "region", completeness.area(), regions::loadByCode);
    }

    @Description(
            "What to tell whoever looks at the list: that it is a sample, and so what it lacks may exist, also nearer;"
                    + " null when as many are listed as are reported.")
    public @Nullable String caution(
            @Source RegistryCompleteness completeness,
            @DefaultValue("ID") @Description("The text's language.") Language language) {
        return completeness.caution(language);
    }
}
