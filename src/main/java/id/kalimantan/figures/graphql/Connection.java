package id.kalimantan.figures.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of a list, as Relay's connections are. */
public abstract class Connection<T, E extends Edge<T>> {
    private final Slice<E> slice;
    private final Supplier<CompletionStage<Integer>> total;

    /** @param total counts the whole list; called when that is selected */
    protected Connection(Slice<E> slice, Supplier<CompletionStage<Integer>> total) {
        this.slice = slice;
        this.total = total;
    }

    @NonNull
    @Description("The page's elements.")
    public List<@NonNull T> getNodes() {
        return slice.rows().stream().map(Edge::getNode).toList();
    }

    @NonNull
    @Description("The page's elements with their cursors.")
    public List<@NonNull E> getEdges() {
        return slice.rows();
    }

    @NonNull
    @Description("Where the page lies in the list.")
    public PageInfo getPageInfo() {
        return slice.pageInfo(Edge::getCursor);
    }

    @NonNull
    @Description("How many elements the whole list has.")
    public CompletionStage<Integer> getTotalCount() {
        return total.get();
    }
}
