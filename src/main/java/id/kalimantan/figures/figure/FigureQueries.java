package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Answers questions about figures: reads the candidates of all of them at once and chooses in memory. */
@ApplicationScoped
@Transactional
public class FigureQueries {
    private static final String CANDIDATES = "where f.region = any(:regions) and f.indicator = any(:indicators)";

    @Inject
    FigureRows rows;

    /** Answers each question that has an answer. */
    public Map<FigureQuestion, Figure> figures(Set<FigureQuestion> questions) {
        Function<Vintage, Shelf> shelves = shelves(questions);
        Map<FigureQuestion, Figure> answers = new HashMap<>();
        for (FigureQuestion question : questions) {
            Figure found = shelves.apply(question.vintage()).find(question.subject(), question.period());
            if (found != null) {
                answers.put(question, found);
            }
        }
        return answers;
    }

    Map<FigureQuestion, List<Figure>> series(Set<FigureQuestion> questions) {
        Function<Vintage, Shelf> shelves = shelves(questions);
        Map<FigureQuestion, List<Figure>> answers = new HashMap<>();
        for (FigureQuestion question : questions) {
            answers.put(question, shelves.apply(question.vintage()).series(question.subject()));
        }
        return answers;
    }

    Map<String, Figure> byKey(Set<String> keys) {
        Map<FigureKey, String> wanted = new HashMap<>();
        keys.forEach(key -> FigureKey.decode(key).ifPresent(decoded -> wanted.put(decoded, key)));
        Function<Vintage, Shelf> shelves =
                shelves(wanted.keySet().stream().map(FigureKey::question).collect(toSet()));
        Map<String, Figure> found = new HashMap<>();
        wanted.forEach((key, text) -> shelves
                .apply(key.question().vintage())
                .all(key.question().subject())
                .stream()
                .filter(figure -> figure.key().equals(key))
                .forEach(figure -> found.put(text, figure)));
        return found;
    }

    /** One statement, however many questions there are. */
    private Function<Vintage, Shelf> shelves(Set<FigureQuestion> questions) {
        List<Vintage> vintages =
                questions.stream().map(FigureQuestion::vintage).distinct().toList();
        Map<String, Object> parameters = Map.of(
                "regions",
                        questions.stream()
                                .map(FigureQuestion::region)
                                .distinct()
                                .toArray(String[]::new),
                "indicators",
                        questions.stream()
                                .map(question -> question.indicator().name())
                                .distinct()
                                .toArray(String[]::new));
        Map<Vintage, Shelf> shelves = rows.read(vintages, CANDIDATES, parameters, null)
                .collect(groupingBy(
                        FigureRows.Row::vintage,
                        collectingAndThen(mapping(FigureRows.Row::figure, toList()), Shelf::new)));
        return vintage -> shelves.getOrDefault(vintage, Shelf.EMPTY);
    }
}
