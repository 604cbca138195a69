package id.kalimantan.figures.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads what differs between releases, in one statement for all differences that are asked for in the same way. */
@ApplicationScoped
public class ChangeRepository {
    @Inject
    Session session;

    /** A page of a difference. */
    record Page(Difference difference, PageRequest request) {}

    Map<Page, Slice<Change>> loadPages(Set<Page> pages) {
        var slices = new HashMap<Page, Slice<Change>>();
        pages.stream()
                .collect(groupingBy(it -> List.of(Optional.ofNullable(it.difference.kind()), it.request)))
                .values()
                .forEach(alike -> {
                    PageRequest request = alike.get(0).request;
                    Map<Difference, List<Change>> rows =
                            read(request, alike.stream().map(Page::difference).toList());
                    alike.forEach(
                            page -> slices.put(page, Slice.of(request, rows.getOrDefault(page.difference, List.of()))));
                });
        return slices;
    }

    Map<Difference, Integer> loadTotals(Set<Difference> differences) {
        var counts = new HashMap<Difference, Integer>();
        differences.stream()
                .collect(groupingBy(it -> Optional.ofNullable(it.kind())))
                .values()
                .forEach(alike -> {
                    DatasetKind kind = alike.get(0).kind();
                    select(DifferenceSql.count(kind), alike)
                            .addScalar("since", Integer.class)
                            .addScalar("release", Integer.class)
                            .addScalar("changes", Integer.class)
                            .stream()
                            .forEach(row -> counts.put(difference(row, kind), (Integer) row[2]));
                });
        return counts;
    }

    private Map<Difference, List<Change>> read(PageRequest request, List<Difference> differences) {
        DatasetKind kind = differences.get(0).kind();
        List<String> key = request.key();
        var rows = select(DifferenceSql.page(kind, request.backwards(), key != null), differences)
                .setParameter("limit", request.size() + 1)
                .addScalar("since", Integer.class)
                .addScalar("release", Integer.class)
                .addScalar("kind", Integer.class)
                .addScalar("key", String.class)
                .addScalar("before", String[].class)
                .addScalar("after", String[].class);
        if (key != null) {
            rows.setParameter("afterKind", DatasetKind.of(key.get(0)).ordinal()).setParameter("afterKey", key.get(1));
        }
        return rows.stream()
                .collect(groupingBy(row -> difference(row, kind), mapping(ChangeRepository::change, toList())));
    }

    private NativeQuery<Object[]> select(String sql, List<Difference> differences) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter(
                        "since", differences.stream().map(Difference::since).toArray(Integer[]::new))
                .setParameter(
                        "release", differences.stream().map(Difference::release).toArray(Integer[]::new));
    }

    private static Difference difference(Object[] row, @Nullable DatasetKind kind) {
        return new Difference((Integer) row[0], (Integer) row[1], kind);
    }

    private static Change change(Object[] row) {
        List<@Nullable String> before = cells(row[4]);
        List<@Nullable String> after = cells(row[5]);
        ChangeType type =
                before.isEmpty() ? ChangeType.ADDED : after.isEmpty() ? ChangeType.WITHDRAWN : ChangeType.REVISED;
        return new Change(DatasetKind.values()[(Integer) row[2]], (String) row[3], type, before, after);
    }

    private static List<@Nullable String> cells(@Nullable Object row) {
        return row == null ? List.of() : Arrays.asList((String[]) row);
    }
}
