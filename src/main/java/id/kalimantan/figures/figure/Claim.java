package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a figure's value, beside the words it was printed with.
 *
 * @param low with {@code high} in the place of a value when a range is printed
 * @param asPrinted null when the words are not known
 * @param corrected whether the publisher says that the words are a misprint, so that they prove nothing
 */
public record Claim(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Qualifier qualifier,
        @Nullable String asPrinted,
        boolean corrected) {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

    /** With what is left out as the words say it; empty when they don't, or say several things. */
    public Optional<Claim> completed(Unit unit) {
        if (qualifier != null && (value != null || low != null)) {
            return Optional.of(this);
        }
        List<PrintedNumber> candidates = asPrinted == null
                ? List.of()
                : new PrintedText(asPrinted)
                        .numbers(unit).stream().filter(this::fits).toList();
        long distinct = candidates.stream()
                .map(PrintedNumber::low)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .count();
        return distinct == 1 ? Optional.of(as(candidates.get(0))) : Optional.empty();
    }

    private boolean fits(PrintedNumber number) {
        boolean isYear = number.mark() == UnitMark.NONE
                && number.low().scale() == 0
                && number.low().compareTo(FIRST_YEAR) >= 0
                && number.low().compareTo(LAST_YEAR) <= 0;
        return value != null
                ? number.low().compareTo(value) == 0
                : !isYear && (qualifier == null || number.wording().allows(qualifier));
    }

    private Claim as(PrintedNumber number) {
        Qualifier said = Objects.requireNonNullElse(qualifier, number.qualifier());
        return said == Qualifier.RANGE
                ? new Claim(null, plain(number.low()), plain(number.high()), said, asPrinted, corrected)
                : new Claim(Objects.requireNonNullElse(value, number.value()), null, null, said, asPrinted, corrected);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** What the words say against it; empty when nothing. */
    public Optional<Contradiction> contradiction(Unit unit) {
        if (asPrinted == null || corrected || qualifier == null) {
            return Optional.empty();
        }
        return low != null && high != null
                ? Contradiction.of(low, high, unit, asPrinted)
                : Optional.ofNullable(value).flatMap(it -> Contradiction.of(it, qualifier, unit, asPrinted));
    }

    /** How exact it is; null when there is no value. */
    public @Nullable Precision precision(Unit unit) {
        if (low != null && high != null) {
            return Precision.range(low, high);
        }
        return value == null || qualifier == null
                ? null
                : Precision.published(value, qualifier, corrected ? null : asPrinted, unit);
    }
}
