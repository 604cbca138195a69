package id.kalimantan.figures.operations;

import java.time.Duration;
import java.time.Instant;

/**
 * How a request ended.
 *
 * @param fresh whether nobody had asked the same before
 * @param result {@link #DATA}, an error's code, or a failure
 */
record Answer(boolean fresh, Instant begin, Duration duration, String result) {
    static final String DATA = "data";
    static final String FAILURE = "FAILURE ";

    boolean isData() {
        return result.equals(DATA);
    }

    boolean isFailure() {
        return result.startsWith(FAILURE);
    }
}
