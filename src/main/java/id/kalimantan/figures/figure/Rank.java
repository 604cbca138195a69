package id.kalimantan.figures.figure;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;

/** A place in an order, the greatest first: a span of places where precisions overlap. */
@Description(
        "A place in an order, the greatest value first. Where values are too inexact to tell, it is a span of places.")
public record Rank(
        @Description("The best place that it can have: 1 for the greatest.")
        int from,

        @Description("The worst place that it can have; the same when its place is certain.")
        int to) {

    /** Where a value stands among others that each lie in an interval. */
    static Rank of(Interval value, List<Interval> others) {
        int certainlyGreater = 0;
        int perhapsGreater = 0;
        for (Interval other : others) {
            boolean certainly =
                    other.low() != null && value.high() != null && other.low().compareTo(value.high()) > 0;
            boolean perhaps =
                    other.high() == null || value.low() == null || other.high().compareTo(value.low()) > 0;
            certainlyGreater += certainly ? 1 : 0;
            perhapsGreater += perhaps && !isSame(value, other) ? 1 : 0;
        }
        return new Rank(1 + certainlyGreater, 1 + Math.max(certainlyGreater, perhapsGreater));
    }

    /** Two exact numbers that are equal share their place. */
    private static boolean isSame(Interval one, Interval other) {
        return one.isBounded()
                && Objects.equals(one.low(), one.high())
                && Objects.equals(one.low(), other.low())
                && Objects.equals(other.low(), other.high());
    }
}
