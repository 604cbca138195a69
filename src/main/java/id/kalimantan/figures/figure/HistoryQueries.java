package id.kalimantan.figures.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.query.NativeQuery;

/** Reads what releases did to figures. */
@ApplicationScoped
@Transactional
public class HistoryQueries {
    private static final String VERSIONS = """
            select {f.*}, {s.*}, began.published_at as began_at, over.published_at as over_at
            from unnest(cast(:indicators as text[]), cast(:regions as text[]), cast(:periods as text[]),
                   cast(:breakdowns as text[]), cast(:sources as text[])) as key(indicator, region, period, breakdown, source)
            join figure f on f.indicator = key.indicator and f.region = key.region and f.period = key.period
              and f.breakdown = key.breakdown and f.source = key.source
            join source s on s.code = f.source and s.introduced_in <= f.introduced_in
              and (s.ended_in is null or s.ended_in > f.introduced_in)
            join release began on began.number = f.introduced_in
            left join release over on over.number = f.ended_in
            order by f.introduced_in
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    FigureRows rows;

    /** The versions of reported figures, the earliest first; derived figures are not stored and have none. */
    Map<FigureKey, List<FigureVersion>> histories(Set<FigureKey> keys) {
        Map<FigureKey, List<FigureVersion>> histories = new HashMap<>();
        NativeQuery<Object[]> query = entityManager
                .createNativeQuery(VERSIONS, Object[].class)
                .unwrap(NativeQuery.class)
                .addEntity("f", FigureEntity.class)
                .addEntity("s", SourceEntity.class)
                .addScalar("began_at", OffsetDateTime.class)
                .addScalar("over_at", OffsetDateTime.class);
        query.setParameter("indicators", column(keys, key -> key.indicator().name()));
        query.setParameter("regions", column(keys, FigureKey::region));
        query.setParameter("periods", column(keys, FigureKey::period));
        query.setParameter("breakdowns", column(keys, key -> key.part().code()));
        query.setParameter("sources", column(keys, FigureKey::source));
        for (Object[] row : query.getResultList()) {
            FigureEntity version = (FigureEntity) row[0];
            Figure figure =
                    rows.figure(version, (SourceEntity) row[1], Vintage.of(version.introducedIn), version.introducedIn);
            List<FigureVersion> history = histories.computeIfAbsent(figure.key().current(), key -> new ArrayList<>());
            boolean revised = !history.isEmpty() && takeBack(history, version.introducedIn);
            history.add(new FigureVersion(
                    version.introducedIn,
                    ((OffsetDateTime) row[2]).withOffsetSameInstant(ZoneOffset.UTC),
                    revised ? VersionType.REVISED : VersionType.ADDED,
                    figure));
            if (version.endedIn != null) {
                history.add(new FigureVersion(
                        version.endedIn,
                        ((OffsetDateTime) row[3]).withOffsetSameInstant(ZoneOffset.UTC),
                        VersionType.WITHDRAWN,
                        null));
            }
        }
        return histories;
    }

    /** A release that ends a version and brings the next has revised it, not withdrawn. */
    private static boolean takeBack(List<FigureVersion> history, int release) {
        FigureVersion last = history.get(history.size() - 1);
        return last.type() == VersionType.WITHDRAWN && last.release() == release && history.remove(last);
    }

    private static String[] column(Set<FigureKey> keys, Function<FigureKey, String> column) {
        return keys.stream().map(column).toArray(String[]::new);
    }
}
