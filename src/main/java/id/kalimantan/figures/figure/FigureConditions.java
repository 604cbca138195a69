package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a filter asks of a figure {@code f} and its source {@code s}, in HQL. */
final class FigureConditions {
    private static final String FIRST_DAY = "coalesce(f.periodStart, f.periodEnd)";

    /** By the bounds that the words of both gave when they were published. */
    private static final String DISPUTED = """
            exists (select 1 from PublishedFigure o where o.endedIn is null and o.indicator = f.indicator and o.area = f.area
              and o.period = f.period and o.breakdown = f.breakdown and o.status = f.status and o.meaning = f.meaning
              and o.key <> f.key and (o.least > f.most or o.most < f.least))""";

    private FigureConditions() {}

    /** @param names of the bodies that the filter asks for and of what is part of them; null when it asks for none */
    static Where of(FigureFilter filter, @Nullable List<String> names) {
        Where where = new Where()
                .oneOf("f.indicator.code", "ofIndicators", filter.indicators())
                .oneOf("f.breakdown", "ofParts", filter.parts())
                .oneOf("f.area", "ofRegions", filter.regions())
                .oneOf("f.area", "ofOffices", filter.offices())
                .oneOf("cast(f.region.level as String)", "ofLevels", filter.levels())
                .oneOf("cast(f.periodKind as String)", "ofKinds", filter.periodKinds())
                .oneOf("f.source.code", "ofSources", filter.sources())
                .oneOf("cast(f.status as String)", "ofStatuses", filter.statuses())
                .oneOf("cast(f.qualifier as String)", "withQualifiers", filter.qualifiers())
                .oneOf("f.meaning", "ofDefinitions", filter.definitions())
                .and("contains_region(:within, f.region.code)", "within", filter.within())
                .and("f.period = :ofPeriod", "ofPeriod", Period.codeOf(filter.period()));
        if (names != null) {
            where.and("has_name(:ofBodies, s.attributedTo)").with("ofBodies", names.toArray(String[]::new));
        }
        if (filter.disputed() != null) {
            where.and(filter.disputed() ? DISPUTED : "not " + DISPUTED);
        }
        return span(filter, where);
    }

    private static Where span(FigureFilter filter, Where where) {
        Period from = filter.from() == null ? null : Period.parse(filter.from());
        Period until = filter.until() == null ? null : Period.parse(filter.until());
        boolean overlapping = filter.lying() == PeriodRelation.OVERLAPPING;
        return where.and(
                        (overlapping ? "f.periodEnd" : FIRST_DAY) + " >= :from",
                        "from",
                        from == null ? null : from.firstDay())
                .and(
                        (overlapping ? FIRST_DAY : "f.periodEnd") + " <= :until",
                        "until",
                        until == null ? null : until.end());
    }
}
