package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.FieldError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole.
 *
 * @param index which of the parts that add up it is; -1 for one that is counted inside another
 */
@Description("A part of a whole.")
public record BreakdownPart(
        @NonNull @Description("The part's figure; its part or its region tells which it is.")
        Figure figure,

        @Ignore int index,
        @Ignore BreakdownMembers parts) {
    private static final int MAX_DECIMALS = 10;

    /** As many as anybody reads. */
    private static final int SHOWN_DECIMALS = 4;

    @Description(
            "How exact the part's share is, in per cent of the sum of all parts: what its own precision and that of"
                    + " the other parts allow. Null for a part that is counted inside another one, which has no share next to it.")
    public @Nullable Precision getPrecision() {
        if (index < 0) {
            return null;
        }
        Interval exact = interval();
        Interval shown = exact.widenedTo(SHOWN_DECIMALS);
        PrecisionBasis basis =
                parts.figures().stream().anyMatch(part -> part.precision().basis() == PrecisionBasis.ASSUMED)
                        ? PrecisionBasis.ASSUMED
                        : PrecisionBasis.PRINTED;
        return Precision.of(qualifier(shown), shown, exact, basis);
    }

    private Qualifier qualifier(Interval share) {
        if (isExact()) {
            return Objects.equals(share.low(), share.high()) ? Qualifier.EXACT : Qualifier.ROUNDED;
        }
        Interval own = figure.precision().interval();
        boolean openAbove = own.high() == null;
        boolean openBelow = own.low() == null || others().high() == null;
        if (openAbove) {
            return openBelow ? Qualifier.RANGE : Qualifier.AT_LEAST;
        }
        return openBelow ? Qualifier.AT_MOST : Qualifier.APPROXIMATE;
    }

    /**
     * The share, with no more decimals than its inputs carry; null where not even whole per cents are certain.
     *
     * @throws FieldError when so many decimals are not possible
     */
    @Nullable
    BigDecimal share(int decimals) {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw FieldError.badInput("Shares have 0 to " + MAX_DECIMALS + " decimals.");
        }
        if (index < 0 || !isComplete()) {
            return null;
        }
        List<BigDecimal> values = parts.figures().stream().map(Figure::known).toList();
        if (values.stream().allMatch(value -> value.signum() == 0)) {
            return null;
        }
        if (isExact()) {
            return Shares.of(values, decimals).get(index);
        }
        Interval share = interval();
        BigDecimal width = Objects.requireNonNull(share.high()).subtract(share.low());
        return IntStream.iterate(decimals, some -> some >= 0, some -> some - 1)
                .filter(some -> width.compareTo(BigDecimal.ONE.movePointLeft(some)) <= 0)
                .mapToObj(some -> Shares.of(values, some).get(index))
                .findFirst()
                .orElse(null);
    }

    private boolean isComplete() {
        return parts.missing().isEmpty()
                && parts.figures().stream().allMatch(part -> part.value() != null && !part.isBound());
    }

    private boolean isExact() {
        return isComplete()
                && parts.figures().stream().allMatch(part -> part.precision().qualifier() == Qualifier.EXACT);
    }

    private Interval interval() {
        return Shares.between(figure.precision().interval(), others());
    }

    /** All other parts together; what nobody published may be anything. */
    private Interval others() {
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        for (int i = 0; i < parts.figures().size(); i++) {
            if (i != index) {
                sum = sum.plus(atLeastZero(parts.figures().get(i).precision().interval()));
            }
        }
        return parts.missing().isEmpty() ? sum : new Interval(sum.low(), null);
    }

    private static Interval atLeastZero(Interval part) {
        return part.low() == null ? new Interval(BigDecimal.ZERO, part.high()) : part;
    }
}
