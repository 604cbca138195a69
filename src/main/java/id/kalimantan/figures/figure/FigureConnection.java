package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Connection;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of reported figures. */
@Description("A page of reported figures.")
public final class FigureConnection extends Connection<Figure, FigureEdge> {
    FigureConnection(FigureList list, Slice<Figure> slice, Supplier<CompletionStage<Integer>> total) {
        super(slice.map(figure -> new FigureEdge(cursor(list, figure), figure)), total);
    }

    private static String cursor(FigureList list, Figure figure) {
        return PageRequest.cursor(List.of(
                list.order().value(figure, list.descending()),
                figure.key().current().encode()));
    }

    @Override
    @NonNull
    @Description("How many figures the whole list has.")
    public CompletionStage<Integer> getTotalCount() {
        return super.getTotalCount();
    }
}
