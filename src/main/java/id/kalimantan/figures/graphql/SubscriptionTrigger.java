package id.kalimantan.figures.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import org.jspecify.annotations.Nullable;

/**
 * The event that a subscription is executed for. Each subscription is executed once for each release, as a query is, so
 * that what many have subscribed to costs no more than what one has.
 *
 * @param release the number of the release that was published
 */
public record SubscriptionTrigger(int release) {
    /** Null when the subscription is only tried. */
    public static @Nullable SubscriptionTrigger of(Context context) {
        return context.unwrap(DataFetchingEnvironment.class).getGraphQlContext().get(SubscriptionTrigger.class);
    }
}
