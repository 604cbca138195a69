package id.kalimantan.figures.figure;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How a derived figure was computed. */
@Description("How a derived figure was computed.")
public record Derivation(
        @NonNull @Description("The formula, in codes of indicators and their parts.")
        String formula,

        @NonNull @Description("The figures that went into it, in the formula's order.")
        List<@NonNull Figure> inputs,

        @NonNull
        @Description("How many decimals the result was rounded to: the value half up, its low bound down and its high"
                + " bound up. A value that is itself a bound is rounded like the bound.")
        Integer decimals,

        @Ignore List<LocalizedText> cautions,
        @Ignore @Nullable BreakdownMembers sum) {

    Derivation(String formula, List<Figure> inputs, int decimals, List<LocalizedText> cautions) {
        this(formula, inputs, decimals, cautions, null);
    }

    /** What a sum adds up. */
    BreakdownMembers parts() {
        return Objects.requireNonNull(sum);
    }
}
