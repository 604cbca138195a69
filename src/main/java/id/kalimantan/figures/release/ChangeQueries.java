package id.kalimantan.figures.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kalimantan.figures.graphql.PageRequest;
import id.kalimantan.figures.graphql.Slice;
import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what differs between releases, in one statement for all differences that are asked for in the same way. */
@ApplicationScoped
public class ChangeQueries {
    @Inject
    ReadTransaction reading;

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
            new Sql()
                    .add(DifferenceSql.count(kind), parameters(alike))
                    .list(reading, row -> Map.entry(difference(row, kind), row.getInt(3)))
                    .forEach(it -> counts.put(it.getKey(), it.getValue()));
        }
        return counts;
    }

    private Map<Difference, List<Change>> read(PageRequest page, List<Difference> differences) {
        DatasetKind kind = differences.get(0).kind();
        List<String> key = page.key();
        Map<String, Object> parameters = parameters(differences);
        parameters.put("limit", page.size() + 1);
        if (key != null) {
            parameters.put("kind", DatasetKind.of(key.get(0)).ordinal());
            parameters.put("key", key.get(1));
        }
        return new Sql()
                        .add(DifferenceSql.page(kind, page.backwards(), key != null), parameters)
                        .list(reading, row -> Map.entry(difference(row, kind), change(row)))
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Difference difference(ResultSet row, @Nullable DatasetKind kind) throws SQLException {
        return new Difference(row.getInt(1), row.getInt(2), kind);
    }

    private static Change change(ResultSet row) throws SQLException {
        List<@Nullable String> before = cells(row.getArray(5));
        List<@Nullable String> after = cells(row.getArray(6));
        ChangeType type =
                before.isEmpty() ? ChangeType.ADDED : after.isEmpty() ? ChangeType.WITHDRAWN : ChangeType.REVISED;
        return new Change(DatasetKind.values()[row.getInt(3)], row.getString(4), type, before, after);
    }

    private static List<@Nullable String> cells(@Nullable Array row) throws SQLException {
        return row == null ? List.of() : Arrays.asList((String[]) row.getArray());
    }

    private static Map<String, Object> parameters(List<Difference> differences) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("since", differences.stream().map(Difference::since).toArray(Integer[]::new));
        parameters.put("release", differences.stream().map(Difference::release).toArray(Integer[]::new));
        return parameters;
    }
}
