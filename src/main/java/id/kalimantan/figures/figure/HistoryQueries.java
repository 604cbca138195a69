package id.kalimantan.figures.figure;

import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what releases did to figures. */
@ApplicationScoped
public class HistoryQueries {
    private static final String VERSIONS = """
            , f.introduced_in, f.ended_in, began.published_at as began_at, over.published_at as over_at
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
    ReadTransaction reading;

    @Inject
    FigureRows rows;

    /** The releases that a figure was of, from its first to the one that ended it; the latter null while it is current. */
    private record Version(
            Figure figure,
            int began,
            OffsetDateTime beganAt,
            int over,
            @Nullable OffsetDateTime overAt) {}

    /** The versions of reported figures, the earliest first; derived figures are not stored and have none. */
    Map<FigureKey, List<FigureVersion>> histories(Set<FigureKey> keys) {
        Map<FigureKey, List<FigureVersion>> histories = new HashMap<>();
        Map<String, String[]> columns = Map.of(
                "indicators", column(keys, key -> key.indicator().name()),
                "regions", column(keys, FigureKey::region),
                "periods", column(keys, FigureKey::period),
                "breakdowns", column(keys, key -> key.part().code()),
                "sources", column(keys, FigureKey::source));
        new Sql()
                .add("select " + FigureRows.COLUMNS)
                .add(VERSIONS, columns)
                .list(reading, this::version)
                .forEach(version -> {
                    Figure figure = version.figure();
                    List<FigureVersion> history =
                            histories.computeIfAbsent(figure.key().current(), key -> new ArrayList<>());
                    boolean revised = !history.isEmpty() && takeBack(history, version.began());
                    history.add(new FigureVersion(
                            version.began(),
                            version.beganAt(),
                            revised ? VersionType.REVISED : VersionType.ADDED,
                            figure));
                    if (version.overAt() != null) {
                        history.add(new FigureVersion(version.over(), version.overAt(), VersionType.WITHDRAWN, null));
                    }
                });
        return histories;
    }

    private Version version(ResultSet row) throws SQLException {
        int began = row.getInt("introduced_in");
        return new Version(
                rows.figure(row, Vintage.of(began), began),
                began,
                row.getObject("began_at", OffsetDateTime.class),
                row.getInt("ended_in"),
                row.getObject("over_at", OffsetDateTime.class));
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
