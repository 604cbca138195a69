package id.kalimantan.figures.operations;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What clients got. */
record Answers(List<Answer> all) {
    Answers only(Predicate<Answer> wanted) {
        return new Answers(all.stream().filter(wanted).toList());
    }

    Answers failures() {
        return only(Answer::isFailure);
    }

    Answers withoutData() {
        return only(answer -> !answer.isData());
    }

    Duration slowest() {
        return all.stream().map(Answer::duration).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    /** When the last of them was asked. */
    Instant last() {
        return all.stream().map(Answer::begin).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    @Override
    public String toString() {
        return "%d requests %s, slowest %d ms"
                .formatted(
                        all.size(),
                        all.stream().collect(groupingBy(Answer::result, TreeMap::new, counting())),
                        slowest().toMillis());
    }
}
