package id.kalimantan.figures.figure;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which figure is asked for.
 *
 * @param definition the code of the one definition that will do; null for any
 * @param period the period's code; null for the latest
 */
public record FigureQuery(
        SeriesKey series,
        @Nullable String definition,
        @Nullable String period,
        Vintage vintage) {
    /** As clients ask; what they leave out is null. */
    public static FigureQuery of(
            String area,
            String indicator,
            @Nullable String part,
            @Nullable String period,
            Status status,
            @Nullable String definition,
            @Nullable OffsetDateTime asOf) {
        var series = new SeriesKey(area, indicator, Objects.requireNonNullElse(part, SeriesKey.WHOLE), status);
        return new FigureQuery(series, definition, Period.codeOf(period), Vintage.asOf(asOf));
    }

    /** The latest figure of the whole quantity that has a value, in the current release. */
    public static FigureQuery latest(String area, String indicator) {
        return new FigureQuery(SeriesKey.whole(area, indicator), null, null, Vintage.CURRENT);
    }
}
