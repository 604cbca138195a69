package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toSet;

import id.kalimantan.figures.graphql.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what releases did to figures, be it to their own rows or to those of their sources. */
@ApplicationScoped
public class HistoryRepository implements PanacheRepositoryBase<PublishedFigure, Long> {
    private static final String VERSIONS = "select new id.kalimantan.figures.figure.HistoryRepository$Version("
            + FigureRepository.FIGURE.formatted("v.number") + """
            , v.publishedAt, least(f.endedIn, s.endedIn), ended.publishedAt)
            from PublishedFigure f
            join PublishedSource s on s.code = f.source.code and (f.endedIn is null or s.introducedIn < f.endedIn)
              and (s.endedIn is null or s.endedIn > f.introducedIn)
            join Release v on v.number = greatest(f.introducedIn, s.introducedIn)
            left join Release ended on ended.number = least(f.endedIn, s.endedIn)
            where %s
            order by v.number
            """;

    /** A figure as it was from one release on; what ended it is null while it is current. */
    @RegisterForReflection // for queries
    record Version(
            ReportedFigure figure,
            OffsetDateTime beganAt,
            @Nullable Integer over,
            @Nullable OffsetDateTime overAt) {}

    @Inject
    FigureRepository figures;

    /** The versions of reported figures, the earliest first; derived figures are not stored and have none. */
    Map<FigureKey, List<FigureVersion>> loadHistories(Set<FigureKey> keys) {
        Map<FigureKey, List<FigureVersion>> histories = new HashMap<>();
        Where where = new Where();
        any(where, "f.indicator.code", "indicators", keys, key -> key.series().indicator());
        any(where, "f.area", "areas", keys, key -> key.series().area());
        any(where, "f.period", "periods", keys, FigureKey::period);
        any(where, "f.breakdown", "parts", keys, key -> key.series().part());
        any(where, "f.source.code", "sources", keys, FigureKey::source);
        var versions = getSession().createSelectionQuery(VERSIONS.formatted(where), Version.class);
        where.parameters().forEach(versions::setParameter);
        for (Version version : versions.list()) {
            Figure figure = figures.figure(version.figure);
            if (keys.contains(figure.key())) {
                add(figure, version, histories.computeIfAbsent(figure.key(), key -> new ArrayList<>()));
            }
        }
        return histories;
    }

    /** Each part of the key for itself: what fits none of the keys is left out afterwards. */
    private static void any(
            Where where, String path, String parameter, Set<FigureKey> keys, Function<FigureKey, String> part) {
        Set<String> values = keys.stream().map(part).collect(toSet());
        where.and("any_of(:" + parameter + ", " + path + ")").with(parameter, values.toArray(String[]::new));
    }

    private static void add(Figure figure, Version version, List<FigureVersion> history) {
        int began = figure.release();
        boolean revised = !history.isEmpty() && takeBack(history, began);
        history.add(new FigureVersion(
                began,
                version.beganAt,
                revised ? VersionType.REVISED : VersionType.ADDED,
                figure.of(Vintage.of(began))));
        if (version.over != null && version.overAt != null) {
            history.add(new FigureVersion(version.over, version.overAt, VersionType.WITHDRAWN, null));
        }
    }

    /** A release that ends a version and brings the next has revised it, not withdrawn. */
    private static boolean takeBack(List<FigureVersion> history, int release) {
        FigureVersion last = history.get(history.size() - 1);
        return last.type() == VersionType.WITHDRAWN && last.release() == release && history.remove(last);
    }
}
