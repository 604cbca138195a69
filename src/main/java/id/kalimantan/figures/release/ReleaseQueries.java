package id.kalimantan.figures.release;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads releases. */
@ApplicationScoped
public class ReleaseQueries {
    private static final String SELECT = "select number, published_at, published_by, note, checksum from release";

    /** Asks for the newest release instead of one with a number. */
    static final int CURRENT = 0;

    @Inject
    ReadTransaction reading;

    /** The releases by their number, and the newest by {@link #CURRENT}. */
    public Map<Integer, Release> byNumber(Set<Integer> numbers) {
        Sql sql = new Sql().add(SELECT + " where number = any(?)", (Object) array(numbers));
        if (numbers.contains(CURRENT)) {
            sql.add(" or number = (select max(number) from release)");
        }
        List<Release> found = sql.list(reading, Release::new);
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
        Sql sql = new Sql().add(SELECT);
        if (page.key() != null) {
            sql.add(
                    page.backwards() ? " where number > ?" : " where number < ?",
                    number(page.key().get(0)));
        }
        sql.add(" order by number" + (page.backwards() ? "" : " desc") + " limit ?", page.size() + 1);
        return Slice.of(page, sql.list(reading, Release::new));
    }

    Map<String, Integer> count(Set<String> questions) {
        int count = new Sql()
                .add("select count(*) from release")
                .list(reading, row -> row.getInt(1))
                .get(0);
        return questions.stream().collect(toMap(Function.identity(), question -> count));
    }

    Map<Integer, List<TableChanges>> tables(Set<Integer> numbers) {
        return new Sql()
                        .add(
                                "select release, kind, added, revised, withdrawn, unchanged from release_change"
                                        + " where release = any(?)",
                                (Object) array(numbers))
                        .list(reading, row -> Map.entry(row.getInt("release"), new TableChanges(row)))
                        .stream()
                        .collect(groupingBy(
                                Map.Entry::getKey,
                                mapping(Map.Entry::getValue, collectingAndThen(toList(), ReleaseQueries::inOrder))));
    }

    private static Integer[] array(Set<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }

    private static List<TableChanges> inOrder(List<TableChanges> tables) {
        return tables.stream().sorted(Comparator.comparing(TableChanges::kind)).toList();
    }

    private static Integer number(String key) {
        try {
            return Integer.valueOf(key);
        } catch (NumberFormatException forged) {
            throw FieldError.badInput("The cursor is not one of this list.");
        }
    }
}
