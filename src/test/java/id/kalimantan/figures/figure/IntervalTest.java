package id.kalimantan.figures.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntervalTest {
    /** Something measured: what it truly is, and where it is known to lie. */
    record Measured(BigDecimal truth, Interval known) {}

    @Property
    void theTrueSumLiesInTheSum(@ForAll("measured") Measured one, @ForAll("measured") Measured other) {
        assertTrue(one.known.plus(other.known).contains(one.truth.add(other.truth)));
    }

    @Property
    void theTrueDifferenceLiesInTheDifference(@ForAll("measured") Measured one, @ForAll("measured") Measured other) {
        assertTrue(one.known.minus(other.known).contains(one.truth.subtract(other.truth)));
    }

    @Property
    void theTrueMultipleLiesInTheMultiple(
            @ForAll("measured") Measured measured, @ForAll @IntRange(min = 1, max = 1_000_000) int factor) {
        BigDecimal by = BigDecimal.valueOf(factor);

        assertTrue(measured.known.times(by).contains(measured.truth.multiply(by)));
    }

    @Property
    void theTrueQuotientLiesInTheQuotient(@ForAll("measured") Measured one, @ForAll("measured") Measured other) {
        if (other.truth.signum() > 0) {
            Interval quotient = one.known.dividedBy(other.known);

            assertTrue(quotient.low() == null
                    || quotient.low().multiply(other.truth).compareTo(one.truth) <= 0);
            assertTrue(quotient.high() == null
                    || quotient.high().multiply(other.truth).compareTo(one.truth) >= 0);
        }
    }

    @Property
    void whatAnIntervalContainsItContainsWhenWidened(
            @ForAll("measured") Measured measured, @ForAll @IntRange(min = 0, max = 4) int decimals) {
        assertTrue(measured.known.widenedTo(decimals).contains(measured.truth));
    }

    @Property
    void everyFormulaKeepsTheTruth(
            @ForAll Formula.Operation operation, @ForAll("measured") Measured one, @ForAll("measured") Measured other) {
        if (other.truth.signum() > 0) {
            Interval result = operation.apply(one.known, other.known, 100);
            Interval truth = operation.apply(Interval.exactly(one.truth), Interval.exactly(other.truth), 100);

            assertTrue(result.overlaps(truth));
        }
    }

    @Test
    void dividingByALowerBoundGivesAnUpperBound() {
        Interval quotient =
                Interval.exactly(BigDecimal.valueOf(100)).dividedBy(new Interval(BigDecimal.valueOf(50), null));

        assertEquals(BigDecimal.ZERO, quotient.low());
        assertEquals(0, BigDecimal.valueOf(2).compareTo(quotient.high()));
    }

    @Test
    void dividingByWhatMayBeZeroHasNoUpperBound() {
        Interval quotient = Interval.exactly(BigDecimal.ONE).dividedBy(new Interval(BigDecimal.ZERO, BigDecimal.TEN));

        assertNull(quotient.high());
        assertEquals(0, new BigDecimal("0.1").compareTo(quotient.low()));
    }

    @Test
    void intervalsThatTouchOverlap() {
        Interval low = new Interval(BigDecimal.ZERO, BigDecimal.ONE);

        assertTrue(low.overlaps(new Interval(BigDecimal.ONE, null)));
        assertFalse(low.overlaps(new Interval(new BigDecimal("1.01"), null)));
    }

    @Provide
    Arbitrary<Measured> measured() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("10000000000000"))
                .ofScale(3);
        Arbitrary<BigDecimal> reaches = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000))
                .ofScale(3);
        return Combinators.combine(numbers, reaches.injectNull(0.1), reaches.injectNull(0.1))
                .as((truth, below, above) -> new Measured(truth, around(truth, below, above)));
    }

    /** Published quantities are not negative, so neither is what is known of them. */
    private static Interval around(BigDecimal truth, @Nullable BigDecimal below, @Nullable BigDecimal above) {
        return new Interval(
                below == null ? null : truth.subtract(below).max(BigDecimal.ZERO),
                above == null ? null : truth.add(above));
    }
}
