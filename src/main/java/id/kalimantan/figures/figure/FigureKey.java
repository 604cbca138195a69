package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a figure within a release.
 *
 * @param series of the quantity that it is about
 * @param source the source's code; for a derived figure its formula after an equals sign
 * @param definition the definition's code; null where the indicator has only ever meant one thing
 * @param release set when the figure was read as of a past release, so that it is another node than today's
 */
record FigureKey(
        SeriesKey series,
        String period,
        String source,
        @Nullable String definition,
        @Nullable Integer release) {
    private static final String SEPARATOR = "|";

    /** The parts that every figure has; what not every figure has follows, with its name. */
    private static final int PARTS = 5;

    private static final String STATUS = "status=";
    private static final String DEFINITION = "definition=";

    String encode() {
        List<String> parts = new ArrayList<>(List.of(series.indicator(), series.area(), period, series.part(), source));
        if (series.status() != Status.OBSERVED) {
            parts.add(STATUS + series.status());
        }
        if (definition != null) {
            parts.add(DEFINITION + definition);
        }
        if (release != null) {
            parts.add(release.toString());
        }
        return String.join(SEPARATOR, parts);
    }

    /** The key of the same figure in the current release. */
    FigureKey current() {
        return new FigureKey(series, period, source, definition, null);
    }

    /** The key of the same figure as of a past release. */
    FigureKey of(int past) {
        return new FigureKey(series, period, source, definition, past);
    }

    Vintage vintage() {
        return release == null ? Vintage.CURRENT : Vintage.of(release);
    }

    /** Empty for a text that is no figure's key. */
    static Optional<FigureKey> decode(String text) {
        List<String> parts = Arrays.asList(text.split("\\|", -1));
        if (parts.size() < PARTS) {
            return Optional.empty();
        }
        try {
            Status status = Status.OBSERVED;
            String definition = null;
            Integer release = null;
            for (String more : parts.subList(PARTS, parts.size())) {
                if (more.startsWith(STATUS)) {
                    status = Status.valueOf(more.substring(STATUS.length()));
                } else if (more.startsWith(DEFINITION)) {
                    definition = more.substring(DEFINITION.length());
                } else {
                    release = Integer.valueOf(more);
                }
            }
            var key = new FigureKey(
                    new SeriesKey(parts.get(1), parts.get(0), parts.get(3), status),
                    Period.parse(parts.get(2)).code(),
                    parts.get(4),
                    definition,
                    release);
            return key.encode().equals(text) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException | FieldError malformed) {
            return Optional.empty();
        }
    }
}
