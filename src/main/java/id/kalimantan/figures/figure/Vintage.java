package id.kalimantan.figures.figure;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which state of the data is read.
 *
 * @param asOf the state that was published at this moment
 * @param release the state of this release; both null: the current state
 */
record Vintage(@Nullable OffsetDateTime asOf, @Nullable Integer release) {
    static final Vintage CURRENT = new Vintage(null, null);

    static Vintage asOf(@Nullable OffsetDateTime moment) {
        return new Vintage(moment, null);
    }

    static Vintage of(int release) {
        return new Vintage(null, release);
    }
}
