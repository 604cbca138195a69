package id.kalimantan.figures.figure;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What parts are in per cent of their sum. */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /**
     * The shares of values in their sum by the largest-remainder method: each is rounded down, and what is then
     * lacking to 100 goes, one last digit each, to those that lost most; of equals to the first.
     *
     * @param values not negative and not all zero
     */
    static List<BigDecimal> of(List<BigDecimal> values, int decimals) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal digit = BigDecimal.ONE.movePointLeft(decimals);
        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal lacking = HUNDRED;
        for (BigDecimal value : values) {
            BigDecimal hundredfold = value.movePointRight(2);
            BigDecimal share = hundredfold.divide(sum, decimals, RoundingMode.DOWN);
            shares.add(share);
            remainders.add(hundredfold.subtract(share.multiply(sum)));
            lacking = lacking.subtract(share);
        }
        IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(lacking.divide(digit).intValueExact())
                .forEach(index -> shares.set(index, shares.get(index).add(digit)));
        return shares;
    }

    /**
     * Where the share of a part lies that itself lies in an interval: it is least when the part is at its least and all
     * others are at their most, and most the other way round.
     *
     * @param others what is known of all other parts together
     */
    static Interval between(Interval part, Interval others) {
        BigDecimal least = requireNonNullElse(part.low(), BigDecimal.ZERO).max(BigDecimal.ZERO);
        BigDecimal othersLeast =
                requireNonNullElse(others.low(), BigDecimal.ZERO).max(BigDecimal.ZERO);
        return new Interval(
                others.high() == null || least.signum() == 0
                        ? BigDecimal.ZERO
                        : Interval.exactly(least.multiply(HUNDRED))
                                .dividedBy(Interval.exactly(least.add(others.high())))
                                .low(),
                part.high() == null || part.high().signum() == 0 && othersLeast.signum() == 0
                        ? HUNDRED
                        : Interval.exactly(part.high().multiply(HUNDRED))
                                .dividedBy(Interval.exactly(part.high().add(othersLeast)))
                                .high());
    }
}
