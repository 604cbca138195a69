package id.kalimantan.figures.release;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kalimantan.figures.figure.Figure;
import id.kalimantan.figures.figure.FigureLoader;
import id.kalimantan.figures.figure.Headline;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.graphql.Where;
import id.kalimantan.figures.release.HeadlineConnection.Placed;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what readers saw change with releases. */
@ApplicationScoped
public class HeadlineRepository implements PanacheRepositoryBase<StoredHeadline, StoredHeadline.Key> {
    @Inject
    FigureLoader figures;

    /** A page of a release's headlines. */
    record Page(int release, PageRequest request) {}

    /** Pages that are asked for alike are read together; the figures of all pages are. */
    Map<Page, Slice<Placed>> loadPages(Set<Page> pages) {
        Map<Page, List<StoredHeadline>> rows = pages.stream().collect(toMap(identity(), this::rows));
        Map<String, Figure> found = figures(rows.values().stream().flatMap(List::stream));
        Map<Page, Slice<Placed>> slices = new HashMap<>();
        rows.forEach((page, all) -> slices.put(
                page,
                Slice.of(
                        page.request,
                        all.stream()
                                .map(row -> new Placed(row.position, headline(row, found)))
                                .toList())));
        return slices;
    }

    private List<StoredHeadline> rows(Page page) {
        PageRequest request = page.request;
        Where where = new Where()
                .and("release.number = :release", "release", page.release)
                .and(
                        "position " + request.beyond() + " :position",
                        "position",
                        request.key() == null ? null : request.number(0).intValue());
        return find(where + " order by position " + request.order(), where.parameters())
                .range(0, request.size())
                .list();
    }

    Map<Integer, Integer> loadTotals(Set<Integer> releases) {
        return releases.stream()
                .collect(toMap(identity(), release -> Math.toIntExact(count("release.number", release))));
    }

    /** The headlines of one indicator in one area. */
    List<Headline> list(int release, String area, String indicator) {
        String beginning = indicator + "|" + area + "|";
        List<StoredHeadline> rows = list(
                "release.number = ?1 and (locate(?2, before) = 1 or locate(?2, after) = 1) order by position",
                release,
                beginning);
        Map<String, Figure> found = figures(rows.stream());
        return rows.stream().map(row -> headline(row, found)).toList();
    }

    private Map<String, Figure> figures(Stream<StoredHeadline> rows) {
        Set<String> keys = rows.flatMap(row -> Stream.of(row.before, row.after))
                .filter(Objects::nonNull)
                .collect(toSet());
        return keys.isEmpty() ? Map.of() : figures.byKey(keys);
    }

    private static Headline headline(StoredHeadline row, Map<String, Figure> found) {
        return new Headline(figure(row.before, found), figure(row.after, found));
    }

    private static @Nullable Figure figure(@Nullable String key, Map<String, Figure> found) {
        return key == null ? null : found.get(key);
    }
}
