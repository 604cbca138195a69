package id.kalimantan.figures.release;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.ApiException;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.sql.Reading;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads releases. */
@Reading
public class ReleaseQueries {
    /** Asks for the newest release instead of one with a number. */
    static final int CURRENT = 0;

    /** The releases by their number, and the newest by {@link #CURRENT}. */
    public Map<Integer, Release> byNumber(Set<Integer> numbers) {
        String where = numbers.contains(CURRENT)
                ? "number in ?1 or number = (select max(number) from ReleaseEntity)"
                : "number in ?1";
        List<Release> found = ReleaseEntity.<ReleaseEntity>stream(where, numbers)
                .map(Release::new)
                .toList();
        var releases = new HashMap<Integer, Release>();
        for (Release release : found) {
            releases.put(release.number(), release);
            if (numbers.contains(CURRENT)) {
                releases.merge(CURRENT, release, (one, other) -> one.number() > other.number() ? one : other);
            }
        }
        return releases;
    }

    Slice<Release> page(PageRequest page) {
        Sort order = page.backwards() ? Sort.by("number") : Sort.descending("number");
        PanacheQuery<ReleaseEntity> query = page.key() == null
                ? ReleaseEntity.findAll(order)
                : ReleaseEntity.find(
                        page.backwards() ? "number > :key" : "number < :key",
                        order,
                        Parameters.with("key", number(page.key().get(0))));
        return Slice.of(
                page, query.range(0, page.size()).stream().map(Release::new).toList());
    }

    Map<String, Integer> count(Set<String> questions) {
        int count = Math.toIntExact(ReleaseEntity.count());
        return questions.stream().collect(toMap(Function.identity(), question -> count));
    }

    Map<Integer, List<TableChanges>> tables(Set<Integer> numbers) {
        return ReleaseChangeEntity.<ReleaseChangeEntity>stream("release in ?1", numbers)
                .collect(groupingBy(
                        row -> row.release,
                        mapping(
                                row -> new TableChanges(row.kind, row.added, row.revised, row.withdrawn, row.unchanged),
                                collectingAndThen(toList(), ReleaseQueries::inOrder))));
    }

    private static List<TableChanges> inOrder(List<TableChanges> tables) {
        return tables.stream().sorted(Comparator.comparing(TableChanges::kind)).toList();
    }

    private static Integer number(String key) {
        try {
            return Integer.valueOf(key);
        } catch (NumberFormatException forged) {
            throw ApiException.badInput("The cursor is not one of this list.");
        }
    }
}
