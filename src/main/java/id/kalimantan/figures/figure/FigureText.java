package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/** Figures as text that can be printed as it is. */
final class FigureText {
    private static final Pattern ABOVE =
            Pattern.compile("\\b(lebih|di atas|more than|over|above)\\b", Pattern.CASE_INSENSITIVE);

    private FigureText() {}

    /** The value with its qualifier, so that a bound never reads as a value; the reason when it is missing. */
    static String formatted(Figure figure, Language language, NumberStyle style) {
        String value = value(figure, language, style);
        return switch (figure.getStatus()) {
            case OBSERVED -> value;
            case TARGET -> "target " + value;
            case PROJECTION -> language.choose("proyeksi ", "projection ") + value;
        };
    }

    private static String value(Figure figure, Language language, NumberStyle style) {
        if (figure.missing() != null) {
            return figure.missing().words.in(language);
        }
        if (figure.precision().qualifier() == Qualifier.RANGE) {
            return range(figure.precision(), figure, language, style);
        }
        String number = number(figure, language, style);
        return switch (figure.precision().qualifier()) {
            case AT_LEAST ->
                (isAbove(figure)
                                ? language.choose("lebih dari ", "more than ")
                                : language.choose("sedikitnya ", "at least "))
                        + number;
            case AT_MOST -> language.choose("paling banyak ", "at most ") + number;
            case APPROXIMATE -> language.choose("sekitar ", "about ") + number;
            case TRUNCATED -> language.choose(number + " lebih", "over " + number);
            case ROUNDED ->
                style == NumberStyle.COMPACT || isRoundedWhereItEnds(figure)
                        ? number
                        : language.choose("sekitar ", "about ") + number;
            default -> number;
        };
    }

    private static String range(Precision range, Figure figure, Language language, NumberStyle style) {
        return language.choose("antara ", "between ")
                + number(Objects.requireNonNull(range.low()), RoundingMode.FLOOR, figure, language, style)
                + language.choose(" dan ", " and ")
                + number(Objects.requireNonNull(range.high()), RoundingMode.CEILING, figure, language, style);
    }

    private static String number(Figure figure, Language language, NumberStyle style) {
        RoundingMode rounding =
                switch (figure.precision().qualifier()) {
                    case AT_LEAST, TRUNCATED -> RoundingMode.FLOOR;
                    case AT_MOST -> RoundingMode.CEILING;
                    default -> RoundingMode.HALF_UP;
                };
        return number(figure.known(), rounding, figure, language, style);
    }

    private static String number(
            BigDecimal value, RoundingMode rounding, Figure figure, Language language, NumberStyle style) {
        String number = style == NumberStyle.FULL
                ? NumberText.full(value, language)
                : NumberText.compact(value, language, rounding);
        return figure.unit().with(number, figure.per(), language);
    }

    /** A difference of two figures of a unit, without its sign. */
    static String number(BigDecimal difference, Unit unit, Language language) {
        String number = NumberText.full(difference.abs(), language);
        return unit == Unit.PERCENT
                ? number + language.choose(" poin persen", " percentage points")
                : unit.with(number, 1, language);
    }

    /** Whether the publisher says that the true value is more than the bound, and not at least that. */
    private static boolean isAbove(Figure figure) {
        return figure.asPrinted() != null && ABOVE.matcher(figure.asPrinted()).find();
    }

    /** Whether the digits that are shown are those that are known, so that nothing needs saying. */
    private static boolean isRoundedWhereItEnds(Figure figure) {
        Precision precision = figure.precision();
        return precision.low() != null
                && precision.high() != null
                && precision
                                .high()
                                .subtract(precision.low())
                                .compareTo(figure.known().ulp())
                        <= 0;
    }

    /** One line for a footnote: publisher, title, date, address, body and release; for a derived figure its sources. */
    static String citation(Figure figure, Language language) {
        String release = "Kalimantan Figures, " + language.choose("rilis ", "release ") + figure.release();
        String sources = figure.sources().stream()
                .map(source -> citation(source, language))
                .collect(joining("; "));
        return figure.source() != null
                ? sources + ". " + release + "."
                : language.choose("Dihitung oleh ", "Computed by ") + release
                        + (sources.isEmpty() ? "" : language.choose(", dari: ", ", from: ") + sources) + ".";
    }

    private static String citation(Source source, Language language) {
        return "%s, “%s”, %s, %s (%s %s)"
                .formatted(
                        source.publisher,
                        source.title,
                        Period.parse(source.publishedOn).label(language),
                        source.url,
                        language.choose("angka", "figures of"),
                        source.attributedTo);
    }
}
