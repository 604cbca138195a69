package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;

/**
 * A number as it stands in a text, with what the words around it claim. Its last decimal is the last printed digit:
 * 786.8E+9 for "786,8 miliar".
 *
 * @param low the number; of two, the lower
 * @param high the number again; of two, the higher
 */
record PrintedNumber(Wording wording, BigDecimal low, BigDecimal high, UnitMark mark) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** This as a number of a unit, whether or not it is printed with its mark. */
    PrintedNumber in(Unit unit) {
        return new PrintedNumber(wording, low, high, UnitMark.of(unit));
    }

    /** The published value; of two numbers, the lower. */
    BigDecimal value() {
        return plain(low);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * What the last significant digit is worth: 100000000 for "786,8 miliar", 1000 for "63.000 klaim". The zeros of a
     * percentage, behind a decimal point and before a scale word are significant.
     */
    BigDecimal digit() {
        return digit(low);
    }

    private BigDecimal digit(BigDecimal number) {
        return mark == UnitMark.PERCENT || number.scale() != 0
                ? number.ulp()
                : number.stripTrailingZeros().ulp();
    }

    /** Whether all digits are printed, so that the number may be exact; percentages are to their last digit. */
    boolean isInFull() {
        return mark == UnitMark.PERCENT || low.scale() >= 0;
    }

    /** Whether a figure printed like this may be published with a value and a qualifier. */
    boolean allows(BigDecimal value, Qualifier qualifier) {
        boolean isOne = wording == Wording.DECADE || wording == Wording.MAGNITUDE || low.compareTo(high) == 0;
        return isOne
                && low.compareTo(value) == 0
                && wording.allows(qualifier)
                && (qualifier != Qualifier.EXACT || isInFull());
    }

    boolean isBetween(BigDecimal least, BigDecimal most) {
        return low.compareTo(high) < 0 && low.compareTo(least) == 0 && high.compareTo(most) == 0;
    }

    /** What a figure printed like this is published as when nobody says otherwise. */
    Qualifier qualifier() {
        boolean isRound = mark != UnitMark.PERCENT && digit().compareTo(THOUSAND) >= 0;
        return wording == Wording.PLAIN && (isRound || !isInFull()) ? Qualifier.ROUNDED : wording.usual();
    }

    /** Where the words say that the true value lies. */
    Interval interval() {
        BigDecimal least = plain(low);
        BigDecimal most = plain(high);
        return switch (wording) {
            case PLAIN ->
                qualifier() == Qualifier.EXACT && mark != UnitMark.PERCENT
                        ? Interval.exactly(least)
                        : Interval.around(least, digit().multiply(HALF));
            case AT_LEAST, AND_MORE -> new Interval(least, null);
            case AT_MOST, NEARLY -> new Interval(null, most);
            case ABOUT -> new Interval(least.subtract(reach(low, digit())), most.add(reach(high, digit(high))));
            case DECADE, RANGE, MAGNITUDE -> new Interval(least, most);
        };
    }

    PrecisionBasis basis() {
        return wording == Wording.ABOUT ? PrecisionBasis.ASSUMED : PrecisionBasis.PRINTED;
    }

    /** How far from an approximate number the true one is taken to be: one last significant digit, at least 1 %. */
    static BigDecimal reach(BigDecimal number, BigDecimal digit) {
        return number.abs().movePointLeft(2).max(digit);
    }

    /** The reading in English words. */
    String words() {
        String number = words(low);
        return switch (wording) {
            case PLAIN -> isInFull() ? number : number + ", rounded to " + words(digit());
            case AT_LEAST, AND_MORE -> number + " or more";
            case AT_MOST -> number + " or less";
            case NEARLY -> "nearly " + number;
            case ABOUT -> "about " + (low.compareTo(high) == 0 ? number : number + " to " + words(high));
            case DECADE, RANGE, MAGNITUDE -> number + " to " + words(high);
        };
    }

    private String words(BigDecimal number) {
        String text = NumberText.full(number, Language.EN);
        return switch (mark) {
            case NONE -> text;
            case PERCENT -> text + "%";
            case MONEY -> "IDR " + text;
        };
    }
}
