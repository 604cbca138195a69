package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.graphql.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Reads reported figures {@code f}, with their sources {@code s}, as they are in releases {@code v}. */
@ApplicationScoped
public class FigureRepository implements PanacheRepositoryBase<PublishedFigure, Long> {
    /** What makes a figure, of the release with this number. */
    static final String FIGURE = """
            new id.kalimantan.figures.figure.ReportedFigure((select max(n.number) from Release n), %s,
              f.indicator.code, f.area,
              new id.kalimantan.figures.figure.Period(f.period, f.periodKind, f.periodStart, f.periodEnd),
              f.breakdown, f.status, f.value, f.low, f.high, f.qualifier, f.least, f.most, f.basis, f.missing,
              f.asPrinted,
              new id.kalimantan.figures.figure.Source(
                s.code, s.publisher, s.title, s.publishedOn, s.url, s.attributedTo),
              f.meaning, f.scope, f.correction, f.note)
            """;

    /** What is current is nearly always asked for, and sooner read without a join of releases. */
    private static final String CURRENT = "select " + FIGURE.formatted("(select max(r.number) from Release r)");

    private static final String FROM_CURRENT = """
            from PublishedFigure f
            join PublishedSource s on s.code = f.source.code and s.endedIn is null
            where f.endedIn is null and\s""";

    private static final String OF_RELEASES = "select " + FIGURE.formatted("v.number");

    /** An explicit join and no filter of the session, so that several releases are read by one statement. */
    private static final String FROM_RELEASES = """
            from Release v
            join PublishedFigure f on f.introducedIn <= v.number and (f.endedIn is null or f.endedIn > v.number)
            join PublishedSource s on s.code = f.source.code
              and s.introducedIn <= v.number and (s.endedIn is null or s.endedIn > v.number)
            where v.number in (%s) and\s""";

    private static final int FETCHED = 500;

    @Inject
    CatalogueRepository catalogues;

    /** A figure as it was in a vintage, and the catalogue of the current release. */
    record Row(Vintage vintage, Figure figure, Catalogue catalogue) {}

    /** @param rest the conditions, and the order if there is one */
    static String current(String rest) {
        return CURRENT + FROM_CURRENT + rest;
    }

    /**
     * @param order what follows the conditions; empty for any order
     * @param limit null for all
     */
    Stream<Row> find(Collection<Vintage> vintages, Where where, String order, @Nullable Integer limit) {
        return find(vintages, where, order, limit, catalogues::get);
    }

    /** @param catalogueOf the catalogue of the release that is current */
    Stream<Row> find(
            Collection<Vintage> vintages,
            Where where,
            String order,
            @Nullable Integer limit,
            IntFunction<Catalogue> catalogueOf) {
        if (vintages.stream().allMatch(Vintage.CURRENT::equals)) {
            return list(current(where + order), where, limit).stream()
                    .map(row -> row(Vintage.CURRENT, row, catalogueOf));
        }
        List<Vintage> distinct = vintages.stream().distinct().toList();
        String numbers = numbers(distinct, where);
        // each row tells which releases the vintages are of
        String hql = OF_RELEASES + ", " + numbers + " " + FROM_RELEASES.formatted(numbers) + where + order;
        SelectionQuery<Object[]> selection = select(hql, where, Object[].class);
        List<Object[]> rows = (limit == null ? selection : selection.setMaxResults(limit)).list();
        return IntStream.range(0, distinct.size()).boxed().flatMap(i -> rows.stream()
                .filter(row -> row[i + 1] instanceof Integer number && number == ((ReportedFigure) row[0]).release())
                .map(row -> row(distinct.get(i), (ReportedFigure) row[0], catalogueOf)));
    }

    /**
     * The figure and the region that it is of.
     *
     * @param region null for the figure of an office's service area
     */
    record Placed(Figure figure, @Nullable String region) {}

    /** Current figures, of which a few at a time are read: to be closed. */
    Stream<Placed> stream(Where where, String order) {
        return select(CURRENT + ", f.region.code " + FROM_CURRENT + where + order, where, Object[].class)
                .setFetchSize(FETCHED)
                .getResultStream()
                .map(row -> new Placed(figure((ReportedFigure) row[0]), (String) row[1]));
    }

    /** How many figures there are. */
    int count(Vintage vintage, Where where) {
        String from = vintage.equals(Vintage.CURRENT)
                ? FROM_CURRENT
                : FROM_RELEASES.formatted(numbers(List.of(vintage), where));
        return select("select count(*) " + from + where, where, Long.class)
                .getSingleResult()
                .intValue();
    }

    /** The numbers of the releases that the vintages are of, each as a select of its own. */
    private static String numbers(List<Vintage> vintages, Where where) {
        return IntStream.range(0, vintages.size())
                .mapToObj(i -> {
                    vintages.get(i).value().ifPresent(value -> where.with("vintage" + i, value));
                    return "(select max(r.number) from Release r where %s)"
                            .formatted(vintages.get(i).condition("r", ":vintage" + i));
                })
                .collect(joining(", "));
    }

    private static Row row(Vintage vintage, ReportedFigure row, IntFunction<Catalogue> catalogueOf) {
        Catalogue catalogue = catalogueOf.apply(row.newest());
        return new Row(vintage, row.with(catalogue).of(vintage), catalogue);
    }

    Figure figure(ReportedFigure row) {
        return row.with(catalogues.get(row.newest()));
    }

    private List<ReportedFigure> list(String hql, Where where, @Nullable Integer limit) {
        SelectionQuery<ReportedFigure> selection = select(hql, where, ReportedFigure.class);
        return (limit == null ? selection : selection.setMaxResults(limit)).list();
    }

    private <R> SelectionQuery<R> select(String hql, Where where, Class<R> type) {
        SelectionQuery<R> selection = getSession().createSelectionQuery(hql, type);
        where.parameters().forEach(selection::setParameter);
        return selection;
    }
}
