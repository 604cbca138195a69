package id.kalimantan.figures.figure;

import java.math.BigDecimal;

/**
 * A number of a text with its scale and unit.
 *
 * @param value its last decimal is the last printed digit: 786.8E+9 for "786,8 miliar"
 * @param power of ten that its scale word stands for; zero without one
 * @param decade whether it has the ending -an: "50.000-an", "50 ribuan"
 * @param year whether it looks like one
 * @param start of its tokens
 * @param end behind its tokens
 */
record Amount(BigDecimal value, int power, boolean decade, boolean year, UnitMark mark, int start, int end) {
    /** This as the lower end of a range whose scale and unit may be printed once: "1,5–2 juta", "65–68 persen". */
    Amount below(Amount upper) {
        UnitMark shared = mark == UnitMark.NONE ? upper.mark : mark;
        BigDecimal scaled = power == 0 ? value.scaleByPowerOfTen(upper.power) : value;
        return new Amount(scaled.compareTo(upper.value) < 0 ? scaled : value, power, decade, year, shared, start, end);
    }

    boolean isBelow(Amount other) {
        return value.compareTo(other.value) < 0;
    }
}
