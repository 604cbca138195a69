package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.FieldError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A part of a whole. */
@Description("A part of a whole.")
public record BreakdownPart(
        @NonNull @Description("The part's figure; its part or its region tells which it is.")
        Figure figure,

        @Ignore int index,
        @Ignore BreakdownMembers parts) {
    private static final int MAX_DECIMALS = 10;

    /** Null when a part is missing: then nobody knows what the whole is. */
    @Nullable
    BigDecimal share(int decimals) {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw FieldError.badInput("Shares have 0 to " + MAX_DECIMALS + " decimals.");
        }
        List<BigDecimal> values = parts.figures().stream()
                .map(Figure::value)
                .filter(Objects::nonNull)
                .toList();
        boolean complete =
                parts.absent().isEmpty() && values.size() == parts.figures().size();
        return complete && values.stream().anyMatch(value -> value.signum() > 0)
                ? Shares.of(values, decimals).get(index)
                : null;
    }
}
