package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Property
    void sharesAddToExactlyAHundred(
            @ForAll @Size(min = 1, max = 30)
                    List<@BigRange(min = "0.01", max = "9999999999999") @Scale(2) BigDecimal> values,
            @ForAll @IntRange(min = 0, max = 10) int decimals) {
        BigDecimal sum = Shares.of(values, decimals).stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertEquals(0, sum.compareTo(BigDecimal.valueOf(100)));
    }

    @Property
    void aShareIsLessThanOneDigitFromTheTrueOne(
            @ForAll @Size(min = 1, max = 30)
                    List<@BigRange(min = "0.01", max = "9999999999999") @Scale(2) BigDecimal> values,
            @ForAll @IntRange(min = 0, max = 10) int decimals) {
        List<BigDecimal> shares = Shares.of(values, decimals);
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        for (int i = 0; i < values.size(); i++) {
            BigDecimal share = values.get(i).movePointRight(2).divide(sum, MathContext.DECIMAL128);
            assertTrue(shares.get(i).subtract(share).abs().compareTo(BigDecimal.ONE.movePointLeft(decimals)) < 0);
        }
    }

    @Test
    void whatRoundingDownLeavesGoesToThosePartsThatLostMost() {
        List<BigDecimal> thirds = Shares.of(decimals("1", "1", "1"), 0);
        List<BigDecimal> segments = Shares.of(decimals("1953661", "889957", "443402"), 2);

        assertEquals(decimals("34", "33", "33"), thirds);
        assertEquals(decimals("59.44", "27.07", "13.49"), segments);
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}
