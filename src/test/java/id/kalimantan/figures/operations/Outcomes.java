package id.kalimantan.figures.operations;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.kalimantan.figures.operations.Outcomes.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What clients got. */
record Outcomes(List<Outcome> all) {
    static final String DATA = "data";
    static final String FAILURE = "FAILURE ";

    /**
     * How a request ended.
     *
     * @param fresh whether nobody had asked the same before
     * @param result {@link #DATA}, an error's code, or a failure
     */
    record Outcome(boolean fresh, Instant begin, Duration duration, String result) {}

    Outcomes only(Predicate<Outcome> wanted) {
        return new Outcomes(all.stream().filter(wanted).toList());
    }

    Outcomes failures() {
        return only(outcome -> outcome.result.startsWith(FAILURE));
    }

    Outcomes withoutData() {
        return only(outcome -> !outcome.result.equals(DATA));
    }

    Duration slowest() {
        return all.stream()
                .map(Outcome::duration)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** When the last of them was asked. */
    Instant last() {
        return all.stream().map(Outcome::begin).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    @Override
    public String toString() {
        return "%d requests %s, slowest %d ms"
                .formatted(
                        all.size(),
                        all.stream().collect(groupingBy(Outcome::result, TreeMap::new, counting())),
                        slowest().toMillis());
    }
}
