package id.kalimantan.figures.release;

import id.kalimantan.figures.figure.FigureChange;
import id.kalimantan.figures.figure.FigureChangeRepository;
import id.kalimantan.figures.figure.Headline;
import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.SubscriptionTrigger;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Subscription;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What subscribers are told. Called once when they subscribe, and once for each release after that. */
@GraphQLApi
public class SubscriptionApi {
    @Inject
    ReleaseRepository releases;

    @Inject
    FigureChangeRepository changes;

    @Inject
    HeadlineRepository headlines;

    @Subscription
    @Description("Each release as it is published. Never null in what is sent.")
    public CompletionStage<Release> releasePublished(Context context) {
        SubscriptionTrigger trigger = SubscriptionTrigger.of(context);
        return trigger == null
                ? CompletableFuture.completedFuture(null)
                : DataLoaders.load(context, "release", trigger.release(), releases::loadByNumber);
    }

    @Subscription
    @Description(
            "Each release that changes reported figures of the region and the indicator, or what readers see of them. Never null in what is"
                    + " sent: of other releases nothing is sent.")
    public @Nullable FigureChange figureChanged(
            @DefaultValue("KALIMANTAN") @Description("The region's code; only its own figures count.") String region,
            @NonNull @Description("The quantity's code: of one that is reported, not derived.") String indicator,
            Context context) {
        SubscriptionTrigger trigger = SubscriptionTrigger.of(context);
        if (trigger == null) {
            changes.check(region, indicator);
            return null;
        }
        FigureChange change = changes.findChange(region, indicator, trigger.release());
        boolean seen = change == null
                && !headlines.list(trigger.release(), region, indicator).isEmpty();
        return seen ? new FigureChange(trigger.release(), region, indicator, List.of(), List.of()) : change;
    }

    @NonNull
    @Description("What readers see change of the region and the indicator.")
    public List<@NonNull Headline> headlines(@Source FigureChange change) {
        return headlines.list(change.number(), change.area(), change.indicator());
    }

    @NonNull
    @Description("The release that changed them.")
    public CompletionStage<Release> release(@Source FigureChange change, Context context) {
        return DataLoaders.load(context, "release", change.number(), releases::loadByNumber);
    }
}
