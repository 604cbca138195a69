package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Two figures that should be equal, set side by side. */
@Description("Two figures that should be equal, set side by side. Nothing is ever corrected.")
public record ConsistencyCheck(
        @NonNull @Description("The rule by which they should be equal.")
        ConsistencyRule rule,

        @NonNull @Description("The reported figure.") Figure left,
        @NonNull @Description("What it is checked against.") Figure right,

        @NonNull @Description("Whether the two can be equal.")
        Verdict verdict,

        @Ignore LocalizedText explanation) {

    @NonNull
    @Description("The time that the reported figure is of.")
    public Period getPeriod() {
        return left.period();
    }

    @Description("The left value less the right one; null where only a range of one of the two is known.")
    public @Nullable BigDecimal getDifference() {
        return left.value() == null || right.value() == null
                ? null
                : left.value().subtract(right.value());
    }
}
