package id.kalimantan.figures.release;

import static java.util.stream.Collectors.groupingBy;

import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.sql.Reading;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what differs between releases, in one statement for all differences that are asked for in the same way. */
@Reading
public class ChangeQueries {
    @Inject
    EntityManager entities;

    /** A page of a difference. */
    record Question(Difference difference, PageRequest page) {}

    Map<Question, Slice<Change>> pages(Set<Question> questions) {
        var answers = new HashMap<Question, Slice<Change>>();
        for (var alike : questions.stream()
                .collect(groupingBy(
                        it -> List.of(Optional.ofNullable(it.difference().kind()), it.page())))
                .values()) {
            PageRequest page = alike.get(0).page();
            Map<Difference, List<Change>> rows =
                    read(page, alike.stream().map(Question::difference).toList());
            for (Question question : alike) {
                answers.put(question, Slice.of(page, rows.getOrDefault(question.difference(), List.of())));
            }
        }
        return answers;
    }

    Map<Difference, Integer> count(Set<Difference> differences) {
        var counts = new HashMap<Difference, Integer>();
        for (var alike : differences.stream()
                .collect(groupingBy(it -> Optional.ofNullable(it.kind())))
                .values()) {
            DatasetKind kind = alike.get(0).kind();
            for (Object[] row : rows(bind(DifferenceSql.count(kind), alike))) {
                counts.put(new Difference((int) row[0], (int) row[1], kind), Math.toIntExact((long) row[2]));
            }
        }
        return counts;
    }

    private Map<Difference, List<Change>> read(PageRequest page, List<Difference> differences) {
        DatasetKind kind = differences.get(0).kind();
        List<String> key = page.key();
        Query query = bind(DifferenceSql.page(kind, page.backwards(), key != null), differences)
                .setParameter("limit", page.size() + 1);
        if (key != null) {
            query.setParameter("kind", DatasetKind.of(key.get(0)).ordinal()).setParameter("key", key.get(1));
        }
        var changes = new HashMap<Difference, List<Change>>();
        for (Object[] row : rows(query)) {
            changes.computeIfAbsent(new Difference((int) row[0], (int) row[1], kind), it -> new ArrayList<>())
                    .add(change(row));
        }
        return changes;
    }

    private static Change change(Object[] row) {
        List<@Nullable String> before = cells(row[4]);
        List<@Nullable String> after = cells(row[5]);
        ChangeType type =
                before.isEmpty() ? ChangeType.ADDED : after.isEmpty() ? ChangeType.WITHDRAWN : ChangeType.REVISED;
        return new Change(DatasetKind.values()[(int) row[2]], (String) row[3], type, before, after);
    }

    private static List<@Nullable String> cells(@Nullable Object array) {
        return array == null ? List.of() : Arrays.asList((String[]) array);
    }

    private Query bind(String sql, List<Difference> differences) {
        return entities.createNativeQuery(sql)
                .setParameter(
                        "since", differences.stream().map(Difference::since).toArray(Integer[]::new))
                .setParameter(
                        "release", differences.stream().map(Difference::release).toArray(Integer[]::new));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
