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
public class ComparisonLoader {
    @Inject
    Calculators calculators;

    /** All other figures of the same fact, whatever their definitions. */
    Map<Figure, List<Figure>> loadVersions(Set<Figure> figures) {
        Function<Vintage, Calculator> read = readVersions(figures);
        Map<Figure, List<Figure>> answers = new HashMap<>();
        for (Figure figure : figures) {
            FigureKey key = figure.key();
            answers.put(
                    figure,
                    new ComparableFigures(read.apply(key.vintage()))
                            .versions(key.series(), key.period())
                            .filter(version -> !version.key().equals(key))
                            .toList());
        }
        return answers;
    }

    private Function<Vintage, Calculator> readVersions(Set<Figure> figures) {
        return calculators.readWithRegionsBelow(
                areas(figures),
                figures.stream()
                        .flatMap(it -> Formulas.related(it.series().indicator()))
                        .collect(toSet()),
                vintages(figures));
    }

    Map<Figure, Boolean> loadDisputed(Set<Figure> figures) {
        Function<Vintage, Calculator> read = calculators.read(
                areas(figures),
                figures.stream().map(it -> it.series().indicator()).collect(toSet()),
                vintages(figures));
        Map<Figure, Boolean> answers = new HashMap<>();
        figures.forEach(figure -> answers.put(
                figure, new ComparableFigures(read.apply(figure.key().vintage())).isDisputed(figure)));
        return answers;
    }

    Map<ChangeQuery, Comparison> loadChanges(Set<ChangeQuery> queries) {
        Set<Figure> figures = queries.stream().map(ChangeQuery::figure).collect(toSet());
        Function<Vintage, Calculator> read = calculators.read(
                areas(figures),
                figures.stream().flatMap(ComparisonLoader::needed).collect(toSet()),
                vintages(figures));
        Map<ChangeQuery, Comparison> answers = new HashMap<>();
        for (ChangeQuery query : queries) {
            Figure now = query.figure();
            List<Figure> earlier = new ComparableFigures(read.apply(now.key().vintage()))
                    .earlier(now, query.since())
                    .toList();
            answers.put(query, Comparison.of(now, earlier));
        }
        return answers;
    }

    Map<BreakdownQuery, Breakdown> loadBreakdowns(Set<BreakdownQuery> queries) {
        Function<Vintage, Calculator> read = calculators.readWithRegionsBelow(
                queries.stream().map(it -> it.whole().area()).collect(toSet()),
                queries.stream().map(it -> it.whole().indicator()).collect(toSet()),
                queries.stream().map(BreakdownQuery::vintage).toList());
        Map<BreakdownQuery, Breakdown> answers = new HashMap<>();
        for (BreakdownQuery query : queries) {
            Calculator calculator = read.apply(query.vintage());
            new ComparableFigures(calculator)
                    .breakdown(query.whole(), calculator.catalogue.dimension(query.by()), query.period())
                    .ifPresent(answer -> answers.put(query, answer));
        }
        return answers;
    }

    /** What went into a figure, and what could go in for another period. */
    private static Stream<String> needed(Figure figure) {
        return Stream.concat(
                figure.reported().map(it -> it.series().indicator()),
                Formulas.needed(figure.series().indicator()));
    }

    private static Set<String> areas(Set<Figure> figures) {
        return figures.stream().map(figure -> figure.series().area()).collect(toSet());
    }

    private static Collection<Vintage> vintages(Set<Figure> figures) {
        return figures.stream().map(figure -> figure.key().vintage()).toList();
    }
}
