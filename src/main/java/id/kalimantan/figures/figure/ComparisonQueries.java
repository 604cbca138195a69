package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sets figures beside others: the same fact elsewhere, the same quantity before, the parts of a whole. */
@ApplicationScoped
public class ComparisonQueries {
    @Inject
    Calculators calculators;

    Map<Figure, List<Figure>> alternatives(Set<Figure> figures) {
        Function<Vintage, Calculator> read = calculators.readWithRegionsBelow(
                regions(figures),
                figures.stream()
                        .flatMap(it -> Catalog.related(it.key().indicator()))
                        .collect(toSet()),
                vintages(figures));
        Map<Figure, List<Figure>> answers = new HashMap<>();
        for (Figure figure : figures) {
            FigureKey key = figure.key();
            answers.put(
                    figure,
                    new Relations(read.apply(key.vintage()))
                            .versions(key.subject(), key.period())
                            .filter(version -> !version.key().equals(key))
                            .toList());
        }
        return answers;
    }

    Map<ChangeQuestion, Comparison> changes(Set<ChangeQuestion> questions) {
        Set<Figure> figures = questions.stream().map(ChangeQuestion::figure).collect(toSet());
        Function<Vintage, Calculator> read = calculators.read(
                regions(figures),
                figures.stream().flatMap(ComparisonQueries::needed).collect(toSet()),
                vintages(figures));
        Map<ChangeQuestion, Comparison> answers = new HashMap<>();
        for (ChangeQuestion question : questions) {
            Figure now = question.figure();
            answers.put(
                    question,
                    Comparison.of(now, new Relations(read.apply(now.key().vintage())).earlier(now, question.since())));
        }
        return answers;
    }

    Map<BreakdownQuestion, Breakdown> breakdowns(Set<BreakdownQuestion> questions) {
        Function<Vintage, Calculator> read = calculators.readWithRegionsBelow(
                questions.stream().map(it -> it.whole().region()).collect(toSet()),
                questions.stream().map(it -> it.whole().indicator()).collect(toSet()),
                questions.stream().map(BreakdownQuestion::vintage).toList());
        Map<BreakdownQuestion, Breakdown> answers = new HashMap<>();
        for (BreakdownQuestion question : questions) {
            new Relations(read.apply(question.vintage()))
                    .breakdown(question.whole(), question.by(), question.period())
                    .ifPresent(answer -> answers.put(question, answer));
        }
        return answers;
    }

    /** What went into a figure, and what could go in for another period. */
    private static Stream<IndicatorCode> needed(Figure figure) {
        return Stream.concat(
                figure.reported().map(it -> it.key().indicator()),
                Catalog.needed(figure.key().indicator()));
    }

    private static Set<String> regions(Set<Figure> figures) {
        return figures.stream().map(figure -> figure.key().region()).collect(toSet());
    }

    private static Collection<Vintage> vintages(Set<Figure> figures) {
        return figures.stream().map(figure -> figure.key().vintage()).toList();
    }
}
