package id.kalimantan.figures.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.kalimantan.figures.graphql.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** What must be told of figures that are computed together although they are not of one source. */
final class Mixture {
    private Mixture() {}

    /** Empty when all are of one source. */
    static List<LocalizedText> cautions(List<Figure> inputs) {
        List<LocalizedText> cautions = new ArrayList<>();
        Collection<Source> sources = inputs.stream()
                .flatMap(input -> input.sources().stream())
                .collect(toMap(source -> source.code, identity(), (one, same) -> one, LinkedHashMap::new))
                .values();
        if (sources.size() > 1) {
            cautions.add(new LocalizedText(
                    "Menggabungkan angka dari beberapa sumber: " + names(sources, Language.ID) + ".",
                    "Combines figures of several sources: " + names(sources, Language.EN) + "."));
        }
        List<String> bodies = inputs.stream()
                .flatMap(input -> input.bodies().stream())
                .distinct()
                .toList();
        if (bodies.size() > 1) {
            String names = String.join(", ", bodies);
            cautions.add(new LocalizedText(
                    "Menggabungkan angka dari beberapa lembaga: " + names + ".",
                    "Combines figures of several bodies: " + names + "."));
        }
        return cautions;
    }

    private static String names(Collection<Source> sources, Language language) {
        return sources.stream()
                .map(source -> source.publisher + " ("
                        + Period.parse(source.publishedOn).label(language) + ")")
                .collect(joining(", "));
    }
}
