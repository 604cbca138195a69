package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Percentages that add to exactly 100. */
final class Shares {
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
        BigDecimal lacking = BigDecimal.valueOf(100);
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
}
