package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.PageInfo;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of reported figures, ordered by indicator, region, period, breakdown and source. */
@Description("A page of reported figures, ordered by indicator, region, period, breakdown and source.")
public record FigureConnection(
        @NonNull @Description("The page's elements with their cursors.")
        List<@NonNull FigureEdge> edges,

        @NonNull @Description("Where the page lies in the list.")
        PageInfo pageInfo,

        @Ignore Selection selection) {

    /** What the list holds. */
    record Selection(FigureFilter filter, Vintage vintage) {}

    static FigureConnection of(Slice<Figure> slice, Selection selection) {
        return new FigureConnection(
                slice.map(figure -> new FigureEdge(cursor(figure), figure)),
                slice.pageInfo(FigureConnection::cursor),
                selection);
    }

    private static String cursor(Figure figure) {
        FigureKey key = figure.key();
        return PageRequest.cursor(List.of(
                key.indicator().name(), key.region(), key.period(), key.part().code(), key.source()));
    }

    @NonNull
    @Description("The page's elements.")
    public List<@NonNull Figure> getNodes() {
        return edges.stream().map(FigureEdge::node).toList();
    }
}
