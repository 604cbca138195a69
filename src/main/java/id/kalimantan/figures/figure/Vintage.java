package id.kalimantan.figures.figure;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which state of the data is read.
 *
 * @param asOf the state that was published at this moment
 * @param release the state of this release; both null: the current state
 */
record Vintage(@Nullable OffsetDateTime asOf, @Nullable Integer release) {
    static final Vintage CURRENT = new Vintage(null, null);

    /** Moments are shown to the millisecond, so a release is known from the beginning of the one it was published in. */
    private static final Duration SHOWN = Duration.ofMillis(1);

    static Vintage asOf(@Nullable OffsetDateTime moment) {
        return new Vintage(moment, null);
    }

    static Vintage of(int release) {
        return new Vintage(null, release);
    }

    /** The condition in HQL of the releases of which the newest is the one. */
    String condition(String path, String value) {
        if (release != null) {
            return path + ".number = " + value;
        }
        return asOf == null ? "true" : path + ".publishedAt < " + value;
    }

    /** The value in the condition; empty for the current state. */
    Optional<Object> value() {
        return asOf == null ? Optional.ofNullable(release) : Optional.of(asOf.plus(SHOWN));
    }
}
