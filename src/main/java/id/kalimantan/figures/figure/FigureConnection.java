package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Connection;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of reported figures, ordered by indicator, area, period, part, source, status and definition. */
@Description("A page of reported figures, ordered by indicator, area, period, part, source, status and definition.")
public final class FigureConnection extends Connection<Figure, FigureEdge> {
    FigureConnection(Slice<Figure> slice, Supplier<CompletionStage<Integer>> total) {
        super(slice.map(figure -> new FigureEdge(cursor(figure.key()), figure)), total);
    }

    private static String cursor(FigureKey key) {
        SeriesKey series = key.series();
        return PageRequest.cursor(List.of(
                series.indicator(),
                series.area(),
                key.period(),
                series.part(),
                key.source(),
                series.status().name(),
                Objects.requireNonNullElse(key.definition(), "")));
    }

    @Override
    @NonNull
    @Description("How many figures the whole list has.")
    public CompletionStage<Integer> getTotalCount() {
        return super.getTotalCount();
    }
}
