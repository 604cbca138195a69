package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what there is of each indicator: one statement for any number of areas. */
@ApplicationScoped
public class IndicatorSummaryRepository implements PanacheRepositoryBase<PublishedFigure, Long> {
    /** The period stands behind the day that it is ordered by. */
    private static final String SUMMARIES = """
            select f.area, f.indicator.code, count(*), listagg(distinct f.breakdown, ',') within group (order by f.breakdown),
              min(coalesce(cast(f.periodEnd as String), '9999-12-31') || '|' || f.period),
              max(coalesce(cast(f.periodEnd as String), '0000-01-01') || '|' || f.period)
            from PublishedFigure f where f.endedIn is null and any_of(:areas, f.area)
            group by f.area, f.indicator.code
            """;

    @Inject
    CatalogueRepository catalogues;

    /** The summaries by the codes of regions or offices, in the order of the catalogue. */
    public Map<String, List<IndicatorSummary>> loadByArea(Set<String> areas) {
        Catalogue catalogue = catalogues.get();
        List<Indicator> order = catalogue.indicators();
        return getSession()
                .createSelectionQuery(SUMMARIES, Object[].class)
                .setParameter("areas", areas.toArray(String[]::new))
                .list()
                .stream()
                .sorted(Comparator.comparing(row -> order.indexOf(catalogue.indicator((String) row[1]))))
                .collect(groupingBy(row -> (String) row[0], mapping(row -> summary(row, catalogue), toList())));
    }

    private static IndicatorSummary summary(Object[] row, Catalogue catalogue) {
        return new IndicatorSummary(
                catalogue.indicator((String) row[1]),
                Math.toIntExact((Long) row[2]),
                Arrays.stream(((String) row[3]).split(","))
                        .filter(part -> !part.isEmpty())
                        .map(catalogue::member)
                        .toList(),
                period((String) row[4]),
                period((String) row[5]));
    }

    private static Period period(String ordered) {
        return Period.parse(ordered.substring(ordered.indexOf('|') + 1));
    }
}
