package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.NodeId;
import id.kalimantan.figures.region.RegionQueries;
import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a release did to the figures of a region. */
@ApplicationScoped
public class FigureChangeQueries {
    private static final int MOST = 100;

    @Inject
    ReadTransaction reading;

    @Inject
    FigureRows rows;

    @Inject
    RegionQueries regions;

    /** @throws FieldError when no release can ever change such a figure */
    public void check(String region, IndicatorCode indicator) {
        if (indicator.isDerived()) {
            throw FieldError.badInput(indicator + " is derived and not published: ask for what it is derived from.");
        }
        if (regions.byCode(Set.of(region)).isEmpty()) {
            throw FieldError.badInput("There is no region with this code.");
        }
    }

    /** Null when the release changed none of these figures. */
    public @Nullable FigureChange find(String region, IndicatorCode indicator, int release) {
        Map<String, Object> parameters = Map.of("region", region, "indicator", indicator.name(), "release", release);
        List<Figure> figures = rows.read(
                        List.of(Vintage.CURRENT),
                        "where f.region = :region and f.indicator = :indicator and f.introduced_in = :release"
                                + " order by f.period_end desc, f.period, f.breakdown, f.source",
                        parameters,
                        MOST)
                .map(FigureRows.Row::figure)
                .toList();
        List<String> withdrawn = withdrawn(parameters);
        return figures.isEmpty() && withdrawn.isEmpty() ? null : new FigureChange(release, figures, withdrawn);
    }

    private List<String> withdrawn(Map<String, Object> parameters) {
        return new Sql().add("""
                select concat_ws('|', indicator, region, period, breakdown, source) from figure f
                where region = :region and indicator = :indicator and ended_in = :release and not exists (
                  select from figure t where t.is_current
                    and (t.indicator, t.region, t.period, t.breakdown, t.source)
                      = (f.indicator, f.region, f.period, f.breakdown, f.source))
                order by period_end desc, period, breakdown, source limit\s""" + MOST, parameters).list(reading, row -> NodeId.of("Figure", row.getString(1)));
    }
}
