package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.FieldError;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a figure within a release.
 *
 * @param source the source's code; for a derived figure its formula after an equals sign
 * @param release set when the figure was read as of a past release, so that it is another node than today's
 */
record FigureKey(
        IndicatorCode indicator,
        String region,
        String period,
        BreakdownMember part,
        String source,
        @Nullable Integer release) {
    private static final String SEPARATOR = "|";

    String encode() {
        String key = String.join(SEPARATOR, indicator.name(), region, period, part.code(), source);
        return release == null ? key : key + SEPARATOR + release;
    }

    SeriesKey subject() {
        return new SeriesKey(region, indicator, part);
    }

    /** The key of the same figure in the current release. */
    FigureKey current() {
        return new FigureKey(indicator, region, period, part, source, null);
    }

    /** The key of the same figure as of a past release. */
    FigureKey of(int past) {
        return new FigureKey(indicator, region, period, part, source, past);
    }

    Vintage vintage() {
        return release == null ? Vintage.CURRENT : Vintage.of(release);
    }

    /** Empty for a text that is no figure's key. */
    static Optional<FigureKey> decode(String text) {
        String[] fields = text.split("\\|", -1);
        if (fields.length < 5 || fields.length > 6 || text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FigureKey(
                    IndicatorCode.valueOf(fields[0]),
                    fields[1],
                    Period.parse(fields[2]).code(),
                    BreakdownMember.of(fields[3]),
                    fields[4],
                    fields.length == 5 ? null : Integer.valueOf(fields[5])));
        } catch (IllegalArgumentException | FieldError malformed) {
            return Optional.empty();
        }
    }
}
