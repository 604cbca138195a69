package id.kalimantan.figures.figure;

import id.kalimantan.figures.region.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A region beside others.
 *
 * @param sharing where its part of the whole lies, in per cent; null when it has none
 */
@Description("A region beside others.")
public record ComparisonRow(
        @NonNull @Description("The region.") Region region,

        @Description("Its figure; null when there is none to compare: see missing.") @Nullable
        Figure figure,

        @Description("Why there is no figure, or no value; null when there is one.") @Nullable
        MissingReason missing,

        @Description("Where it stands among the regions that have a value; null without one.") @Nullable
        Rank rank,

        @Ignore @Nullable Interval sharing) {
    private static final int MOST_DECIMALS = 2;
    private static final int SHOWN_DECIMALS = 4;

    @Description(
            "Its part of the whole in per cent, with at most two decimals and no more than the figures carry. Null for"
                    + " rates, where the whole is not known, and where not even whole per cents are certain: see sharePrecision.")
    public @Nullable BigDecimal getShare() {
        if (sharing == null || sharing.low() == null || sharing.high() == null) {
            return null;
        }
        BigDecimal width = sharing.high().subtract(sharing.low());
        BigDecimal middle = sharing.low().add(sharing.high()).divide(BigDecimal.valueOf(2));
        return IntStream.iterate(MOST_DECIMALS, some -> some >= 0, some -> some - 1)
                .filter(some -> width.compareTo(BigDecimal.ONE.movePointLeft(some)) <= 0)
                .mapToObj(some -> middle.setScale(some, RoundingMode.HALF_UP))
                .findFirst()
                .orElse(null);
    }

    @Description("How exact its part of the whole is, in per cent; null for rates and where the whole is not known.")
    public @Nullable Precision getSharePrecision() {
        if (figure == null || sharing == null) {
            return null;
        }
        return Precision.of(
                figure.precision().qualifier(),
                sharing.widenedTo(SHOWN_DECIMALS),
                sharing,
                figure.precision().basis());
    }
}
