package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a whole along one dimension in one period. They are always of one indicator, so only like is added
 * to like: people and projects cannot meet in a sum.
 *
 * @param figures those that somebody published, at least one; some may be missing their value
 * @param absent the parts that nobody published
 * @param inside figures of parts that are counted inside other parts, and so in no sum
 */
record BreakdownMembers(Dimension dimension, List<Figure> figures, List<SeriesKey> absent, List<Figure> inside) {

    String period() {
        return figures.get(0).period().code();
    }

    /** Their sum: a lower bound when a part is missing. */
    Figure sum(SeriesKey whole, Catalogue catalogue) {
        Figure first = figures.get(0);
        @Nullable Interval values = Interval.exactly(BigDecimal.ZERO);
        Interval bounds = values;
        for (Figure figure : figures) {
            if (figure.isKnown()) {
                values =
                        values == null || figure.value() == null ? null : values.plus(Interval.exactly(figure.value()));
                bounds = bounds.plus(figure.precision().interval());
            }
        }
        List<SeriesKey> missing = missing();
        if (!missing.isEmpty()) {
            bounds = new Interval(bounds.low(), null);
        }
        String formula = "Σ " + first.indicator().getCode() + " by " + dimension.getCode();
        return DerivedFigureFactory.figure(
                new FigureKey(
                        whole,
                        first.period().code(),
                        "=" + formula,
                        null,
                        first.key().release()),
                catalogue.indicator(whole.indicator()),
                whole.isWhole() ? null : catalogue.member(whole.part()),
                first.period(),
                first.unit(),
                1,
                new Derivation(formula, figures, decimals(), cautions(missing), this),
                null,
                values,
                bounds,
                first.release());
    }

    /** As many as the part with the most. */
    private int decimals() {
        return figures.stream()
                .map(Figure::value)
                .filter(Objects::nonNull)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
    }

    /** The parts without a value. */
    List<SeriesKey> missing() {
        return Stream.concat(
                        absent.stream(),
                        figures.stream().filter(figure -> !figure.isKnown()).map(Figure::series))
                .toList();
    }

    private List<LocalizedText> cautions(List<SeriesKey> missing) {
        String codes = missing.stream()
                .map(part -> dimension.isRegion() ? part.area() : part.part())
                .collect(joining(", "));
        Stream<LocalizedText> gaps = missing.isEmpty() ? Stream.of() : Stream.of(lacking(codes, codes));
        return Stream.concat(gaps, Mixture.cautions(figures).stream()).toList();
    }

    /** That a sum lacks parts. */
    static LocalizedText lacking(String indonesian, String english) {
        return new LocalizedText(
                "Batas bawah, karena tidak ada angka untuk: " + indonesian + ".",
                "A lower bound, because there is no figure for: " + english + ".");
    }
}
