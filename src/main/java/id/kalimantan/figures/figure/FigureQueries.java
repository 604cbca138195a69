package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toSet;

import id.kalimantan.figures.graphql.DataLoaders;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers questions about figures: reads the candidates of all of them at once and chooses in memory. */
@ApplicationScoped
public class FigureQueries {
    @Inject
    Calculators calculators;

    @Inject
    Register register;

    /** One figure or those of all periods: figures and series are read together, by one statement. */
    private record Asked(FigureQuestion question, boolean series) {
        List<Figure> of(Calculator calculator) {
            return series
                    ? calculator.series(question.subject())
                    : Stream.ofNullable(calculator.find(question.subject(), question.period()))
                            .toList();
        }
    }

    /** The figure; null when nobody has published it. */
    public CompletionStage<@Nullable Figure> figure(FigureQuestion question, Context context) {
        return load(new Asked(question, false), context)
                .thenApply(figures -> figures.isEmpty() ? null : figures.get(0));
    }

    /** The figures of one quantity, one a period, the earliest first. */
    CompletionStage<List<Figure>> series(FigureQuestion question, Context context) {
        return load(new Asked(question, true), context);
    }

    private CompletionStage<List<Figure>> load(Asked asked, Context context) {
        return DataLoaders.load(context, "Region.figure", asked, this::answers);
    }

    private Map<Asked, List<Figure>> answers(Set<Asked> asked) {
        List<FigureQuestion> questions = asked.stream().map(Asked::question).toList();
        Function<Vintage, Calculator> read = calculators.read(
                questions.stream().map(FigureQuestion::region).collect(toSet()),
                needed(questions.stream()),
                needed(questions.stream().filter(it -> it.indicator().isDerived())),
                questions.stream().map(FigureQuestion::part).collect(toSet()),
                questions.stream().map(FigureQuestion::vintage).toList());
        Map<Asked, List<Figure>> answers = new HashMap<>();
        asked.forEach(it -> answers.put(it, it.of(read.apply(it.question().vintage()))));
        return answers;
    }

    private static Set<IndicatorCode> needed(Stream<FigureQuestion> questions) {
        return questions.flatMap(it -> Catalog.needed(it.indicator())).collect(toSet());
    }

    Map<Ratio, Figure> ratios(Set<Ratio> ratios) {
        Function<Vintage, Calculator> read = calculators.read(
                ratios.stream().map(Ratio::region).collect(toSet()),
                ratios.stream()
                        .flatMap(it -> Stream.of(it.numerator(), it.denominator()))
                        .flatMap(Catalog::needed)
                        .collect(toSet()),
                ratios.stream().map(Ratio::vintage).toList());
        Map<Ratio, Figure> answers = new HashMap<>();
        for (Ratio ratio : ratios) {
            Figure figure = read.apply(ratio.vintage()).find(ratio.formula(), ratio.subject(), ratio.period());
            if (figure != null) {
                answers.put(ratio, figure);
            }
        }
        return answers;
    }

    /** Reported and derived figures by their keys. */
    Map<String, Figure> byKey(Set<String> texts) {
        Map<FigureKey, String> keys = new HashMap<>();
        texts.forEach(text -> FigureKey.decode(text).ifPresent(key -> keys.put(key, text)));
        Map<String, Figure> found = new HashMap<>();
        Set<Ratio> ratios =
                keys.keySet().stream().flatMap(key -> Ratio.of(key).stream()).collect(toSet());
        Stream.concat(ratios.isEmpty() ? Stream.of() : ratios(ratios).values().stream(), versions(keys.keySet()))
                .filter(figure -> keys.containsKey(figure.key()))
                .forEach(figure -> found.put(keys.get(figure.key()), figure));
        return found;
    }

    private Stream<Figure> versions(Set<FigureKey> keys) {
        Function<Vintage, Calculator> read = calculators.readWithRegionsBelow(
                keys.stream().map(FigureKey::region).collect(toSet()),
                keys.stream().flatMap(key -> Catalog.related(key.indicator())).collect(toSet()),
                keys.stream().map(FigureKey::vintage).toList());
        Set<String> counted =
                keys.stream().filter(Register::counts).map(FigureKey::region).collect(toSet());
        Map<Shelf.Subject, Long> counts = counted.isEmpty() ? Map.of() : register.counts(counted);
        return keys.stream().flatMap(key -> {
            Calculator calculator = read.apply(key.vintage());
            Long count = counts.get(key.subject());
            Stream<Figure> listed = count == null
                    ? Stream.of()
                    : Stream.ofNullable(calculator.find(key.subject(), key.period()))
                            .map(reported -> Register.figure(reported, count));
            return Stream.concat(new Relations(calculator).versions(key.subject(), key.period()), listed);
        });
    }
}
