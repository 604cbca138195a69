package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.NodeId;
import id.kalimantan.figures.graphql.Where;
import id.kalimantan.figures.region.RegionRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a release did to the figures of a region. */
@ApplicationScoped
public class FigureChangeRepository implements PanacheRepositoryBase<PublishedFigure, Long> {
    private static final int MOST = 100;
    private static final String ORDER = " order by f.periodEnd desc, f.period, f.breakdown, f.source.code";

    private static final String WITHDRAWN = """
            select f.key from PublishedFigure f
            where f.area = :area and f.indicator.code = :indicator and f.endedIn = :release
              and not exists (select 1 from PublishedFigure t where t.endedIn is null and t.key = f.key)
            """;

    @Inject
    FigureRepository figures;

    @Inject
    RegionRepository regions;

    @Inject
    CatalogueRepository catalogues;

    /** @throws FieldError when no release can ever change such a figure */
    public void check(String region, String indicator) {
        if (catalogues.find(catalogue -> catalogue.indicator(indicator)).isDerived()) {
            throw FieldError.badInput(indicator + " is derived and not published: ask for what it is derived from.");
        }
        if (regions.loadByCode(Set.of(region)).isEmpty()) {
            throw FieldError.badInput("There is no region with this code.");
        }
    }

    /** Null when the release changed none of these figures. */
    public @Nullable FigureChange findChange(String region, String indicator, int release) {
        Where where = new Where()
                .and("f.area = :area", "area", region)
                .and("f.indicator.code = :indicator", "indicator", indicator)
                .and("f.introducedIn = :release", "release", release);
        List<Figure> changed = figures.find(List.of(Vintage.CURRENT), where, ORDER, MOST)
                .map(FigureRepository.Row::figure)
                .toList();
        List<String> withdrawn = getSession()
                .createSelectionQuery(WITHDRAWN + ORDER, String.class)
                .setParameter("area", region)
                .setParameter("indicator", indicator)
                .setParameter("release", release)
                .setMaxResults(MOST)
                .list()
                .stream()
                .map(key -> NodeId.of("Figure", key))
                .toList();
        return changed.isEmpty() && withdrawn.isEmpty()
                ? null
                : new FigureChange(release, region, indicator, changed, withdrawn);
    }
}
