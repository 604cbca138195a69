package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toSet;

import id.kalimantan.figures.graphql.DataLoaders;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.NodeLoader;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds figures: reads the candidates of all that are asked for at once and chooses in memory. */
@ApplicationScoped
public class FigureLoader implements NodeLoader {
    @Inject
    Calculators calculators;

    @Inject
    RegistryCountsRepository registry;

    @Inject
    CatalogueRepository catalogues;

    @Inject
    HistoryRepository histories;

    /** One figure or those of all periods: figures and series are read together, by one statement. */
    private record Asked(FigureQuery query, boolean series) {
        List<Figure> of(Calculator all) {
            Calculator calculator = query.definition() == null ? all : all.within(query.definition());
            return series
                    ? calculator.series(query.series())
                    : Stream.ofNullable(calculator.find(query.series(), query.period()))
                            .toList();
        }
    }

    /**
     * The figure; null when nobody has published it.
     *
     * @throws FieldError when a code is unknown
     */
    public CompletionStage<@Nullable Figure> figure(FigureQuery query, Context context) {
        check(query);
        return load(new Asked(query, false), context).thenApply(figures -> figures.isEmpty() ? null : figures.get(0));
    }

    /**
     * The figures of one quantity, one a period, the earliest first.
     *
     * @throws FieldError when a code is unknown
     */
    public CompletionStage<List<Figure>> series(FigureQuery query, Context context) {
        check(query);
        return load(new Asked(query, true), context);
    }

    /** @throws FieldError when a code is unknown or such a figure cannot be */
    void check(FigureQuery query) {
        SeriesKey series = query.series();
        if (series.indicator().equals(DerivedIndicator.RATIO.name())) {
            throw FieldError.badInput(
                    "RATIO is what the field ratio answers: ask it for a numerator and a denominator.");
        }
        if (series.indicator().equals(DerivedIndicator.PARTICIPANT_SHARE.name()) && series.isWhole()) {
            throw FieldError.badInput("PARTICIPANT_SHARE is the share of a segment: say which.");
        }
        catalogues.find(catalogue -> {
            catalogue.indicator(series.indicator());
            if (query.definition() != null) {
                catalogue.definition(query.definition());
            }
            return series.isWhole() ? null : catalogue.member(series.part());
        });
    }

    private CompletionStage<List<Figure>> load(Asked asked, Context context) {
        return DataLoaders.load(context, "Region.figure", asked, this::loadAsked);
    }

    private Map<Asked, List<Figure>> loadAsked(Set<Asked> asked) {
        List<FigureQuery> queries = asked.stream().map(Asked::query).toList();
        Function<Vintage, Calculator> read = calculators.read(
                queries.stream().map(it -> it.series().area()).collect(toSet()),
                needed(queries.stream()),
                needed(queries.stream()
                        .filter(it -> DerivedIndicator.isOne(it.series().indicator()))),
                queries.stream().map(it -> it.series().part()).collect(toSet()),
                queries.stream().map(FigureQuery::vintage).toList());
        Map<Asked, List<Figure>> answers = new HashMap<>();
        asked.forEach(it -> answers.put(it, it.of(read.apply(it.query().vintage()))));
        return answers;
    }

    private static Set<String> needed(Stream<FigureQuery> queries) {
        return queries.flatMap(it -> Formulas.needed(it.series().indicator())).collect(toSet());
    }

    Map<Ratio, Figure> loadRatios(Set<Ratio> ratios) {
        Function<Vintage, Calculator> read = calculators.read(
                ratios.stream().map(Ratio::area).collect(toSet()),
                ratios.stream()
                        .flatMap(it -> Stream.of(it.numerator(), it.denominator()))
                        .flatMap(it -> Formulas.needed(it.indicator()))
                        .collect(toSet()),
                ratios.stream().map(Ratio::vintage).toList());
        Map<Ratio, Figure> answers = new HashMap<>();
        ratios.forEach(ratio -> answers.put(ratio, ratio.in(read.apply(ratio.vintage()))));
        return answers;
    }

    @Override
    public String type() {
        return "Figure";
    }

    /** Reported and derived figures by indicator, region, period, breakdown and source. */
    @Override
    public Map<String, Figure> byKey(Set<String> texts) {
        Map<FigureKey, String> keys = new HashMap<>();
        texts.forEach(text -> FigureKey.decode(text).ifPresent(key -> keys.put(key, text)));
        Map<String, Figure> found = new HashMap<>();
        Set<Ratio> ratios = keys.keySet().stream()
                .flatMap(key -> Ratio.of(key).stream())
                .filter(ratio -> ratio.isPossible(catalogues.known()))
                .collect(toSet());
        Stream.concat(ratios.isEmpty() ? Stream.of() : loadRatios(ratios).values().stream(), versions(keys.keySet()))
                .filter(figure -> keys.containsKey(figure.key()))
                .forEach(figure -> found.put(keys.get(figure.key()), figure));
        keys.values().removeAll(found.keySet());
        keys.keySet().removeIf(key -> key.release() != null);
        if (!keys.isEmpty()) {
            histories.loadHistories(keys.keySet()).forEach((key, history) -> withdrawn(history)
                    .ifPresent(figure -> found.put(keys.get(key), figure)));
        }
        return found;
    }

    /** What a figure was before it was withdrawn; empty when it was not. */
    private static Optional<Figure> withdrawn(List<FigureVersion> history) {
        FigureVersion last = history.get(history.size() - 1);
        return last.type() == VersionType.WITHDRAWN
                ? Optional.ofNullable(history.get(history.size() - 2).figure())
                        .map(figure -> figure.withdrawn(last.release()))
                : Optional.empty();
    }

    private Stream<Figure> versions(Set<FigureKey> keys) {
        Function<Vintage, Calculator> read = calculators.readWithRegionsBelow(
                keys.stream().map(key -> key.series().area()).collect(toSet()),
                keys.stream()
                        .flatMap(key -> Formulas.related(key.series().indicator()))
                        .collect(toSet()),
                keys.stream().map(FigureKey::vintage).toList());
        Set<String> counted = keys.stream()
                .filter(RegistryCounts::isCount)
                .map(key -> key.series().area())
                .collect(toSet());
        Map<SeriesKey, Long> counts = counted.isEmpty() ? Map.of() : registry.loadBySeries(counted);
        return keys.stream().flatMap(key -> {
            Calculator calculator = read.apply(key.vintage());
            if (!calculator.catalogue.knows(key.series())) {
                return Stream.of();
            }
            Long count = counts.get(key.series());
            Stream<Figure> listed = count == null
                    ? Stream.of()
                    : Stream.ofNullable(calculator.find(key.series(), key.period()))
                            .map(reported -> RegistryCounts.figure(reported, count));
            return Stream.concat(new ComparableFigures(calculator).versions(key.series(), key.period()), listed);
        });
    }
}
