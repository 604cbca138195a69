package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.groupingBy;

import id.kalimantan.figures.figure.FigureRepository.Placed;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.NodeApi;
import id.kalimantan.figures.graphql.NodeId;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.graphql.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists reported figures. */
@ApplicationScoped
public class FigureListRepository {
    /** The parts of a figure's place in a list: what the list is ordered by, and the figure's key. */
    static final int KEY_LENGTH = 2;

    /** The ids of the first figures of each source. */
    private static final String FIRST_OF_EACH = """
            select x.id from (
              select g.id as id, row_number() over (partition by g.source.code order by g.key %s) as place
              from PublishedFigure g where g.endedIn is null and any_of(:ofSources, g.source.code)%s) x
            where x.place <= %d""";

    @Inject
    FigureRepository figures;

    @Inject
    CatalogueRepository catalogues;

    @Inject
    NodeApi nodes;

    /** The figures of a page, each with what the list is ordered by. */
    Slice<Figure> page(FigureList list, PageRequest page) {
        String by = list.order().expression(list.descending());
        Where where = conditions(list.filter());
        boolean ascending = list.descending() == page.backwards();
        if (page.key() != null) {
            String beyond = "(" + by + ", f.key) " + (ascending ? ">" : "<") + " (:orderedBy, :afterKey)";
            where.and(beyond, "afterKey", page.key(1)).with("orderedBy", value(list.order(), page));
        }
        return Slice.of(
                page,
                figures.find(List.of(list.vintage()), where, order(by, ascending), page.size() + 1)
                        .map(FigureRepository.Row::figure)
                        .toList());
    }

    private static String order(String by, boolean ascending) {
        String direction = ascending ? " asc" : " desc";
        return " order by " + by + direction + ", f.key" + direction;
    }

    /** All current figures of a list, of which a few at a time are read: to be closed. */
    Stream<Placed> stream(FigureList list) {
        return figures.stream(
                conditions(list.filter()), order(list.order().expression(list.descending()), !list.descending()));
    }

    /** A page of a source's figures, in the order of their keys. */
    record OfSource(String source, PageRequest page) {}

    /** One statement for all sources whose figures are asked for alike. */
    Map<OfSource, Slice<Figure>> loadOfSources(Set<OfSource> pages) {
        Map<OfSource, Slice<Figure>> slices = new HashMap<>();
        pages.stream().collect(groupingBy(OfSource::page)).forEach((page, alike) -> {
            String after = page.key(1);
            String cursor = after == null ? "" : " and g.key " + page.beyond() + " :afterKey";
            Where where = new Where()
                    .and("f.id in (" + FIRST_OF_EACH.formatted(page.order(), cursor, page.size() + 1) + ")")
                    .with("ofSources", alike.stream().map(OfSource::source).toArray(String[]::new));
            if (after != null) {
                where.with("afterKey", after);
            }
            Map<String, List<Figure>> found = figures.find(
                            List.of(Vintage.CURRENT), where, " order by f.key " + page.order(), null)
                    .map(FigureRepository.Row::figure)
                    .collect(groupingBy(figure -> figure.key().source()));
            alike.forEach(it -> slices.put(it, Slice.of(page, found.getOrDefault(it.source, List.of()))));
        });
        return slices;
    }

    private static Object value(FigureOrder order, PageRequest page) {
        return order == FigureOrder.VALUE ? page.decimal(0) : Objects.requireNonNull(page.key(0));
    }

    Map<FigureList, Integer> loadTotals(Set<FigureList> lists) {
        Map<FigureList, Integer> totals = new HashMap<>();
        lists.forEach(list -> totals.put(list, figures.count(list.vintage(), conditions(list.filter()))));
        return totals;
    }

    private Where conditions(FigureFilter filter) {
        List<String> bodies = filter.bodies();
        return FigureConditions.of(
                filter,
                bodies == null || bodies.isEmpty() ? null : catalogues.find(catalogue -> catalogue.namesOf(bodies)));
    }

    /** @throws FieldError when a code of a region, an office or a source is unknown, or something that {@link #check} checks */
    void checkAll(FigureFilter filter) {
        check(filter);
        conditions(filter);
        each("Region", filter.regions());
        each("Region", filter.within() == null ? null : List.of(filter.within()));
        each("Office", filter.offices());
        each("Source", filter.sources());
    }

    private void each(String type, @Nullable List<String> codes) {
        List<String> ids = codes == null
                ? List.of()
                : codes.stream().map(code -> NodeId.of(type, code)).toList();
        if (!nodes.load(Set.copyOf(ids)).keySet().containsAll(ids)) {
            throw FieldError.badInput("There is no " + type.toLowerCase(Locale.ROOT) + " with one of these codes.");
        }
    }

    /** @throws FieldError when a code is unknown */
    void check(FigureFilter filter) {
        catalogues.find(catalogue -> {
            each(filter.indicators(), catalogue::indicator);
            each(filter.parts(), catalogue::member);
            each(filter.definitions(), catalogue::definition);
            return null;
        });
    }

    private static void each(@Nullable List<String> codes, Consumer<String> check) {
        if (codes != null) {
            codes.forEach(check);
        }
    }
}
