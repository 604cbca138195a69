package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what readers see change with a release, whatever row caused it. */
@ApplicationScoped
public class Headlines implements PanacheRepositoryBase<PublishedFigure, Long> {
    /** More are not told of one release. */
    public static final int MOST = 1_000;

    /** How many areas are read at a time. */
    private static final int CHUNK = 10;

    /** Where a release has changed a figure, or the source of one. */
    private static final String AREAS = """
            select distinct f.area from PublishedFigure f
            where f.introducedIn = ?1 or f.endedIn = ?1 or f.endedIn is null and exists (
              select 1 from PublishedSource s where s.code = f.source.code and (s.introducedIn = ?1 or s.endedIn = ?1))
            order by f.area
            """;

    @Inject
    Calculators calculators;

    @Inject
    CatalogueRepository catalogues;

    /**
     * The headlines of a release that is being published, within its transaction; of one that follows none there are none.
     *
     * @param everywhere whether more has changed than figures and sources
     */
    public List<Headline> find(int release, boolean everywhere) {
        if (release == 1) {
            return List.of();
        }
        Catalogue catalogue = catalogues.read(release);
        List<String> areas = everywhere
                ? getSession()
                        .createSelectionQuery(
                                "select distinct f.area from PublishedFigure f where f.endedIn is null or f.endedIn = ?1 order by f.area",
                                String.class)
                        .setParameter(1, release)
                        .list()
                : getSession()
                        .createSelectionQuery(AREAS, String.class)
                        .setParameter(1, release)
                        .list();
        List<Headline> headlines = new ArrayList<>();
        for (int i = 0; i < areas.size() && headlines.size() < MOST; i += CHUNK) {
            headlines.addAll(in(areas.subList(i, Math.min(i + CHUNK, areas.size())), release, catalogue));
        }
        return headlines.subList(0, Math.min(headlines.size(), MOST));
    }

    private List<Headline> in(List<String> areas, int release, Catalogue catalogue) {
        Vintage before = Vintage.of(release - 1);
        Vintage after = Vintage.of(release);
        Set<String> reported = catalogue.reported().map(Indicator::getCode).collect(toSet());
        Function<Vintage, Calculator> read =
                calculators.read(Set.copyOf(areas), reported, List.of(before, after), catalogue);
        return areas.stream()
                .flatMap(area -> Stream.of(before, after)
                        .map(read)
                        .flatMap(calculator -> series(area, calculator))
                        .collect(toCollection(LinkedHashSet::new))
                        .stream()
                        .sorted(order(catalogue)))
                .map(series -> new Headline(
                        read.apply(before).find(series, null), read.apply(after).find(series, null)))
                .filter(Headline::isNews)
                .toList();
    }

    private static Comparator<SeriesKey> order(Catalogue catalogue) {
        List<String> indicators =
                catalogue.indicators().stream().map(Indicator::getCode).toList();
        return Comparator.comparing((SeriesKey series) -> indicators.indexOf(series.indicator()))
                .thenComparing(SeriesKey::part)
                .thenComparing(SeriesKey::status);
    }

    /** All that an area shows: what is reported, and what formulas make of it. */
    private static Stream<SeriesKey> series(String area, Calculator calculator) {
        List<SeriesKey> reported = calculator
                .index
                .series()
                .filter(series -> series.area().equals(area))
                .toList();
        Stream<SeriesKey> derived = Formulas.FORMULAS.stream()
                .filter(formula -> DerivedIndicator.isOne(formula.result()))
                .flatMap(formula -> reported.stream()
                        .map(SeriesKey::part)
                        .distinct()
                        .filter(formula::accepts)
                        .map(part -> new SeriesKey(area, formula.result(), part, Status.OBSERVED)));
        return Stream.concat(reported.stream(), derived);
    }
}
