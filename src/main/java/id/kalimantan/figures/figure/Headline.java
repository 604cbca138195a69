package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** What readers see change: the figure that a series showed as its latest before a release, and the one that it shows since. */
@Description(
        "What readers see change: the figure that was the latest of its kind before a release, and the one that is since."
                + " Figures of one kind have the region or office, the indicator, the part and the status in common.")
public record Headline(
        @Description("The figure as it was shown before; null when there was none.") @Nullable
        Figure before,

        @Description("The figure that is shown since; null when there is none.") @Nullable
        Figure after) {

    /** Whether readers see anything else than before. */
    boolean isNews() {
        return before == null || after == null ? before != after : !isShownAlike(before, after);
    }

    private static boolean isShownAlike(Figure one, Figure other) {
        return one.period().equals(other.period())
                && one.missing() == other.missing()
                && isEqual(one.value(), other.value())
                && isEqual(one.precision().low(), other.precision().low())
                && isEqual(one.precision().high(), other.precision().high())
                && one.precision().qualifier() == other.precision().qualifier()
                && one.definitions().stream()
                        .map(Definition::getCode)
                        .toList()
                        .equals(other.definitions().stream()
                                .map(Definition::getCode)
                                .toList())
                && one.sources().stream()
                        .map(Headline::shown)
                        .toList()
                        .equals(other.sources().stream().map(Headline::shown).toList());
    }

    private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }

    /** What of a source is told with a figure. */
    private static String shown(Source source) {
        return String.join("|", source.code, source.publisher, source.publishedOn, source.url, source.attributedTo);
    }

    /** The fields of a JSON object, for whoever publishes. */
    public Map<String, Object> toMap() {
        var fields = new LinkedHashMap<String, Object>();
        SeriesKey series =
                Objects.requireNonNull(after == null ? before : after).series();
        fields.put("area", series.area());
        fields.put("indicator", series.indicator());
        if (!series.isWhole()) {
            fields.put("part", series.part());
        }
        fields.put("status", series.status().name());
        if (before != null) {
            fields.put("before", text(before));
        }
        if (after != null) {
            fields.put("after", text(after));
        }
        return fields;
    }

    private static String text(Figure figure) {
        String sources = figure.sources().stream().map(source -> source.code).collect(joining(", "));
        return "%s, %s (%s)"
                .formatted(
                        FigureText.formatted(figure, Language.EN, NumberStyle.FULL),
                        figure.period().code(),
                        sources);
    }
}
