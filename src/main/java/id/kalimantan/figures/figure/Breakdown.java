package id.kalimantan.figures.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A whole in its parts, and whether they add up to it. */
@Description("A whole in its parts, and whether they add up to it.")
public record Breakdown(
        @NonNull @Description("What the whole is broken down by.")
        Dimension dimension,

        @NonNull @Description("The time that the figures are of.")
        Period period,

        @NonNull
        @Description(
                "The parts that somebody published; those that are counted inside others come last and are in no sum.")
        List<@NonNull BreakdownPart> parts,

        @NonNull @Description("The parts added up; a lower bound when one is missing.")
        Figure sum,

        @Description("The whole as it was reported; null when nobody reported it.") @Nullable
        Figure total) {

    static Breakdown of(BreakdownMembers parts, Figure sum, @Nullable Figure total) {
        List<Figure> figures = parts.figures();
        return new Breakdown(
                parts.dimension(),
                figures.get(0).period(),
                Stream.concat(
                                IntStream.range(0, figures.size())
                                        .mapToObj(index -> new BreakdownPart(figures.get(index), index, parts)),
                                parts.inside().stream().map(figure -> new BreakdownPart(figure, -1, parts)))
                        .toList(),
                sum,
                total);
    }

    @Description("By how much the reported whole exceeds the sum; null when one of them has no value.")
    public @Nullable BigDecimal getDifference() {
        return total == null || total.value() == null || sum.value() == null
                ? null
                : total.value().subtract(sum.value());
    }

    @Description("Whether the parts add up to the reported whole; null when there is nothing to compare.")
    public @Nullable Verdict getVerdict() {
        return getDifference() == null || total == null ? null : Verdict.on(total, sum);
    }
}
