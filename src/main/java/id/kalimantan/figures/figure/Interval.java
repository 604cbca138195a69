package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Where a true value lies: between two bounds, both included. Arithmetic rounds the low bound down and the high
 * bound up, so that a true value inside the operands always gives one inside the result.
 *
 * @param low null when nothing bounds the value below
 * @param high null when nothing bounds the value above
 */
record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    /** As many digits as an IEEE decimal128 has: far more than any published figure. */
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);

    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    Interval {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low is above high");
        }
    }

    static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    static Interval around(BigDecimal value, BigDecimal reach) {
        return new Interval(value.subtract(reach), value.add(reach));
    }

    Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    Interval minus(Interval other) {
        return new Interval(
                low == null || other.high == null ? null : low.subtract(other.high),
                high == null || other.low == null ? null : high.subtract(other.low));
    }

    /** @param factor above zero */
    Interval times(BigDecimal factor) {
        return new Interval(low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
    }

    /**
     * The quotient of quantities that are not negative; no bound above when the divisor may be zero, and zero below
     * when nothing bounds the divisor above.
     */
    Interval dividedBy(Interval divisor) {
        BigDecimal least = low == null || divisor.high == null || divisor.high.signum() == 0
                ? BigDecimal.ZERO
                : low.max(BigDecimal.ZERO).divide(divisor.high, DOWN);
        BigDecimal most =
                high == null || divisor.low == null || divisor.low.signum() <= 0 ? null : high.divide(divisor.low, UP);
        return new Interval(least, most);
    }

    /** The smallest interval with so many decimals that contains this one. */
    Interval widenedTo(int decimals) {
        return new Interval(
                low == null ? null : low.setScale(decimals, RoundingMode.FLOOR),
                high == null ? null : high.setScale(decimals, RoundingMode.CEILING));
    }

    boolean isBounded() {
        return low != null && high != null;
    }

    boolean overlaps(Interval other) {
        return !(isBelow(other) || other.isBelow(this));
    }

    private boolean isBelow(Interval other) {
        return high != null && other.low != null && high.compareTo(other.low) < 0;
    }

    boolean contains(BigDecimal value) {
        return (low == null || low.compareTo(value) <= 0) && (high == null || high.compareTo(value) >= 0);
    }
}
