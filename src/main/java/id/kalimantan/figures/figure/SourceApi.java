package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.OrderDirection;
import id.kalimantan.figures.graphql.PageRequest;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Sources. */
@GraphQLApi
public class SourceApi {
    @Inject
    SourceRepository sources;

    @Query
    @NonNull
    @Description("The pages that figures are from, ordered by the time of their publication.")
    public SourceConnection sources(
            @Description("Only sources like this.") @Nullable SourceFilter filter,
            @DefaultValue("DESCENDING") @Description("Whether the latest or the earliest comes first.")
                    OrderDirection direction,
            @Description(Descriptions.FIRST) @Nullable Integer first,
            @Description(Descriptions.AFTER) @Nullable String after,
            @Description(Descriptions.LAST) @Nullable Integer last,
            @Description(Descriptions.BEFORE) @Nullable String before,
            Context context) {
        SourceFilter wanted = filter == null ? SourceFilter.NONE : filter;
        return new SourceConnection(
                sources.page(
                        wanted, direction == OrderDirection.DESCENDING, PageRequest.of(first, after, last, before, 2)),
                () -> DataLoaders.load(context, "SourceConnection.totalCount", wanted, sources::loadTotals));
    }
}
