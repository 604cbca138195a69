package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.region.Region;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Explains checks to people who read newspapers, not formulas. */
final class Explanation {
    private final Catalogue catalogue;
    private final Map<String, Region> regions;

    Explanation(Catalogue catalogue, Map<String, Region> regions) {
        this.catalogue = catalogue;
        this.regions = regions;
    }

    LocalizedText of(Checks.Pair pair) {
        return new LocalizedText(of(pair, Language.ID), of(pair, Language.EN));
    }

    private String of(Checks.Pair pair, Language language) {
        Figure left = pair.left();
        Figure right = pair.right();
        String about = what(left, language) + ", " + name(left.series().area(), language) + ", "
                + left.period().label(language) + ": ";
        if (pair.rule() == ConsistencyRule.NEIGHBOURS_DIFFER) {
            return about
                    + language.choose(
                                    "angka %s sama persis dengan angka %s. Bisa kebetulan, bisa juga salah salin.",
                                    "the number %s is exactly that of %s. It may be chance, or a slip of copying.")
                            .formatted(value(left, language), neighbour(left, right, language));
        }
        return about
                + language.choose("dilaporkan %s, sedangkan %s %s", "reported %s, while %s %s")
                        .formatted(value(left, language), against(pair, language), value(right, language))
                + (pair.difference() == null || pair.difference().signum() == 0
                        ? ". "
                        : language.choose("; selisih %s. ", "; the difference is %s. ")
                                .formatted(FigureText.number(pair.difference(), left.unit(), language)))
                + conclusion(pair, language);
    }

    private String against(Checks.Pair pair, Language language) {
        Figure right = pair.right();
        Derivation derivation = right.derivation();
        return switch (pair.rule()) {
            case PARTS_ADD_UP, REGIONS_ADD_UP ->
                language.choose("jumlah menurut ", "the sum by ")
                        + dimension(right).in(language).toLowerCase(Locale.ROOT)
                        + language.choose(" adalah", " is");
            case FORMULA_HOLDS ->
                language.choose("dihitung dari ", "computed from ")
                        + Objects.requireNonNull(derivation).inputs().stream()
                                .map(input -> what(input, language) + " (" + value(input, language) + ")")
                                .collect(joining(language.choose(" dan ", " and ")))
                        + language.choose(" hasilnya", " it is");
            case SOURCES_AGREE ->
                language.choose("menurut ", "according to ") + Objects.requireNonNull(right.source()).publisher;
            case NEIGHBOURS_DIFFER -> throw new IllegalStateException("neighbours have words of their own");
            case REGISTER_IS_COMPLETE -> language.choose("daftar di sini memuat", "the register here lists");
        };
    }

    private String conclusion(Checks.Pair pair, Language language) {
        if (pair.rule() == ConsistencyRule.REGISTER_IS_COMPLETE && pair.verdict() == Verdict.CANNOT_TELL) {
            return language.choose(
                    "Selebihnya tidak pernah diterbitkan satu per satu, jadi daftar ini tidak dapat membuktikan angka yang dilaporkan.",
                    "The others were never published one by one, so the register cannot prove the reported number.");
        }
        return pair.verdict().words.in(language) + gaps(pair.right(), language) + bodies(pair, language);
    }

    private String gaps(Figure right, Language language) {
        if (right.derivation() == null
                || right.derivation().sum() == null
                || right.precision().qualifier() != Qualifier.AT_LEAST) {
            return "";
        }
        boolean regional = right.derivation().parts().dimension().isRegion();
        String parts = right.derivation().parts().missing().stream()
                .map(part -> regional
                        ? name(part.area(), language)
                        : catalogue.member(part.part()).names().in(language))
                .collect(joining(", "));
        return " " + BreakdownMembers.lacking(parts, parts).in(language);
    }

    private static String bodies(Checks.Pair pair, Language language) {
        Set<String> left = pair.left().bodies();
        Set<String> right = pair.right().bodies();
        return left.equals(right) || right.isEmpty()
                ? ""
                : language.choose(" Lembaganya berbeda: %s dan %s.", " The bodies differ: %s and %s.")
                        .formatted(String.join(", ", left), String.join(", ", right));
    }

    private static String what(Figure figure, Language language) {
        String indicator = figure.indicator().names().in(language);
        return figure.part() == null
                ? indicator
                : indicator + " (" + figure.part().names().in(language) + ")";
    }

    /** What sets a neighbour apart: its part, or else its region. */
    private String neighbour(Figure figure, Figure neighbour, Language language) {
        return neighbour.series().area().equals(figure.series().area())
                ? what(neighbour, language)
                : name(neighbour.series().area(), language);
    }

    private String name(String region, Language language) {
        Region found = regions.get(region);
        return found == null ? region : found.name(language);
    }

    private static LocalizedText dimension(Figure sum) {
        return Objects.requireNonNull(sum.derivation()).parts().dimension().names();
    }

    private static String value(Figure figure, Language language) {
        return figure.isCount()
                ? NumberText.full(figure.known(), language)
                : FigureText.formatted(figure, language, NumberStyle.FULL);
    }
}
