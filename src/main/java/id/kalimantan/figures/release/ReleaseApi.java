package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.PageRequest;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Releases and what each changed. */
@GraphQLApi
public class ReleaseApi {
    @Inject
    ReleaseQueries releases;

    @Inject
    ChangeQueries changes;

    @Query
    @Description("A release; null when there is none with this number.")
    public CompletionStage<Release> release(
            @Description("The release's number; the current release when not given.") @Nullable Integer number,
            Context context) {
        // no release has a number below 1
        int asked = number == null ? ReleaseQueries.CURRENT : number == ReleaseQueries.CURRENT ? -1 : number;
        return DataLoaders.load(context, "release", asked, releases::byNumber);
    }

    @Query
    @NonNull
    @Description("All releases, the newest first.")
    public ReleaseConnection releases(
            @Description("How many to return from the beginning or after a cursor: 1 to 100, 20 when not given.")
                    @Nullable
                    Integer first,
            @Description("Return what follows this cursor.") @Nullable String after,
            @Description("How many to return from the end or before a cursor: 1 to 100.") @Nullable Integer last,
            @Description("Return what precedes this cursor.") @Nullable String before) {
        return ReleaseConnection.of(releases.page(PageRequest.of(first, after, last, before, 1)));
    }

    @NonNull
    @Description("How many releases there are.")
    public CompletionStage<Integer> totalCount(@Source ReleaseConnection connection, Context context) {
        return DataLoaders.load(context, "ReleaseConnection.totalCount", "", releases::count);
    }

    @NonNull
    @Description("What the publication did to each table that it had a file for.")
    public CompletionStage<List<@NonNull TableChanges>> tables(@Source Release release, Context context) {
        return DataLoaders.load(context, "Release.tables", release.number(), releases::tables);
    }

    @NonNull
    @Description("The rows that differ from an earlier release, ordered by table and key.")
    public CompletionStage<ChangeConnection> changes(
            @Source Release release,
            @Description("The number of the earlier release, 0 for the empty state before the first; the release"
                            + " right before when not given.")
                    @Nullable
                    Integer since,
            @Description("Only rows of this table.") @Nullable DatasetKind kind,
            @Description("How many to return from the beginning or after a cursor: 1 to 100, 20 when not given.")
                    @Nullable
                    Integer first,
            @Description("Return what follows this cursor.") @Nullable String after,
            @Description("How many to return from the end or before a cursor: 1 to 100.") @Nullable Integer last,
            @Description("Return what precedes this cursor.") @Nullable String before,
            Context context) {
        int earlier = since == null ? release.number() - 1 : since;
        if (earlier < 0 || earlier >= release.number()) {
            throw FieldError.badInput("A release is compared with one of a lower number, or with 0.");
        }
        var difference = new Difference(earlier, release.number(), kind);
        var question = new ChangeQueries.Question(difference, PageRequest.of(first, after, last, before, 2));
        return DataLoaders.load(context, "Release.changes", question, changes::pages)
                .thenApply(page -> ChangeConnection.of(page, difference));
    }

    @Description("The new release; null when there is none.")
    public CompletionStage<Release> release(@Source PublishResult result, Context context) {
        return result.number() == null
                ? CompletableFuture.completedFuture(null)
                : DataLoaders.load(context, "release", result.number(), releases::byNumber);
    }

    @NonNull
    @Description("How many changes the whole list has.")
    public CompletionStage<Integer> totalCount(@Source ChangeConnection connection, Context context) {
        return DataLoaders.load(context, "ChangeConnection.totalCount", connection.difference(), changes::count);
    }
}
