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

    /** How many figures are read at a time, of whole areas: two states of each are held. */
    private static final int CHUNK = 5_000;

    /** Areas with the number of their figures: where a release has changed one, or the source of one; or all. */
    private static final String AREAS = """
            select f.area, count(*) from PublishedFigure f
            where (f.endedIn is null or f.endedIn = ?1) and (?2 = true or f.area in (
              select c.area from PublishedFigure c
              where c.introducedIn = ?1 or c.endedIn = ?1 or c.endedIn is null and exists (
                select 1 from PublishedSource s
                where s.code = c.source.code and (s.introducedIn = ?1 or s.endedIn = ?1))))
            group by f.area order by f.area
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
        List<Headline> headlines = new ArrayList<>();
        for (List<String> areas : chunks(release, everywhere)) {
            headlines.addAll(in(areas, release, catalogue));
            if (headlines.size() >= MOST) {
                return headlines.subList(0, MOST);
            }
        }
        return headlines;
    }

    private List<List<String>> chunks(int release, boolean everywhere) {
        List<List<String>> chunks = new ArrayList<>();
        long figures = CHUNK;
        for (Object[] area : getSession()
                .createSelectionQuery(AREAS, Object[].class)
                .setParameter(1, release)
                .setParameter(2, everywhere)
                .list()) {
            figures += (Long) area[1];
            if (figures > CHUNK) {
                chunks.add(new ArrayList<>());
                figures = (Long) area[1];
            }
            chunks.get(chunks.size() - 1).add((String) area[0]);
        }
        return chunks;
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
