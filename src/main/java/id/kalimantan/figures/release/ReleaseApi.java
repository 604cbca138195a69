package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeApi;
import id.kalimantan.figures.graphql.PageRequest;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
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
    ReleaseRepository releases;

    @Inject
    ChangeRepository changes;

    @Inject
    HeadlineRepository headlines;

    @Inject
    NodeApi nodes;

    @Query
    @Description("A release; null when there is none with this number.")
    public CompletionStage<Release> release(
            @Description("The release's number; the current release when not given.") @Nullable Integer number,
            Context context) {
        // no release has a number below 1
        int asked = number == null ? ReleaseRepository.CURRENT : number == ReleaseRepository.CURRENT ? -1 : number;
        return DataLoaders.load(context, "release", asked, releases::loadByNumber);
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
        return new ReleaseConnection(
                releases.page(PageRequest.of(first, after, last, before, 1)),
                () -> CompletableFuture.completedFuture(Math.toIntExact(releases.count())));
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
        int earlier = since == null ? release.number - 1 : since;
        if (earlier < 0 || earlier >= release.number) {
            throw FieldError.badInput("A release is compared with one of a lower number, or with 0.");
        }
        var difference = new Difference(earlier, release.number, kind);
        var page = new ChangeRepository.Page(difference, PageRequest.of(first, after, last, before, 2));
        return DataLoaders.load(context, "Release.changes", page, changes::loadPages)
                .thenApply(slice -> new ChangeConnection(
                        slice,
                        () -> DataLoaders.load(
                                context, "ChangeConnection.totalCount", difference, changes::loadTotals)));
    }

    @NonNull
    @Description("What readers saw change with the release, whatever row caused it: every latest figure, reported or"
            + " derived, whose value, time, source or definition is another since. The first release has none.")
    public CompletionStage<HeadlineConnection> headlines(
            @Source Release release,
            @Description("How many to return from the beginning or after a cursor: 1 to 100, 20 when not given.")
                    @Nullable
                    Integer first,
            @Description("Return what follows this cursor.") @Nullable String after,
            @Description("How many to return from the end or before a cursor: 1 to 100.") @Nullable Integer last,
            @Description("Return what precedes this cursor.") @Nullable String before,
            Context context) {
        var page = new HeadlineRepository.Page(release.number, PageRequest.of(first, after, last, before, 1));
        return DataLoaders.load(context, "Release.headlines", page, headlines::loadPages)
                .thenApply(slice -> new HeadlineConnection(
                        slice,
                        () -> DataLoaders.load(
                                context, "HeadlineConnection.totalCount", release.number, headlines::loadTotals)));
    }

    @Description("What the row describes, as it is now; null when nothing is published under its key any more.")
    public CompletionStage<@Nullable Node> node(@Source Change change, Context context) {
        return DataLoaders.load(context, "node", change.getId(), nodes::load);
    }

    @Description("The new release; null when there is none.")
    public CompletionStage<Release> release(@Source PublishResult result, Context context) {
        return result.number() == null
                ? CompletableFuture.completedFuture(null)
                : DataLoaders.load(context, "release", result.number(), releases::loadByNumber);
    }
}
