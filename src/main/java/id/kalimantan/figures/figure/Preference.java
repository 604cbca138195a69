package id.kalimantan.figures.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Which of several published figures of the same fact is the one to show. The agency's own figures come before those of
 * other bodies, and then what was published later; a page that is dated to the month only was published neither before
 * nor after a day in it. What this leaves open is settled by the source's code and then the definition's, in alphabetical
 * order, so that the choice never depends on the order of publishing.
 */
final class Preference {
    private static final Comparator<Figure> LAST_RESORT = comparing(
                    (Figure figure) -> figure.key().source())
            .thenComparing(figure -> figure.key().definition(), nullsFirst(naturalOrder()));

    private Preference() {}

    /** The preferred first. */
    static List<Figure> order(Collection<Figure> figures) {
        if (figures.size() < 2) {
            return List.copyOf(figures);
        }
        List<Figure> left = new ArrayList<>(figures);
        List<Figure> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Figure best = left.stream()
                    .filter(candidate -> left.stream().noneMatch(other -> beats(other, candidate)))
                    .min(LAST_RESORT)
                    .orElseThrow();
            left.remove(best);
            ordered.add(best);
        }
        return ordered;
    }

    private static boolean beats(Figure one, Figure other) {
        return one.isOfAgency() == other.isOfAgency()
                ? published(other).isBefore(published(one), IndicatorKind.STOCK)
                : one.isOfAgency();
    }

    private static Period published(Figure figure) {
        return Period.parse(Objects.requireNonNull(figure.source()).publishedOn);
    }
}
