package id.kalimantan.figures.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An element of a list, and where it stands in it. */
public abstract class Edge<T> {
    private final String cursor;
    private final T node;

    protected Edge(String cursor, T node) {
        this.cursor = cursor;
        this.node = node;
    }

    @NonNull
    @Description("Marks this place in the list.")
    public String getCursor() {
        return cursor;
    }

    /** Each kind of edge describes it in words of its own. */
    public T getNode() {
        return node;
    }
}
