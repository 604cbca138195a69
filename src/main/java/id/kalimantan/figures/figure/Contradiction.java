package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A published value that the words it was printed with don't bear out: it says more than they do, or something else.
 *
 * @param published what is published
 * @param printed what the words say
 */
public record Contradiction(String published, String printed) {
    /** Both readings in a sentence. */
    public String message() {
        return "The row says " + published + ", and the words it was printed with say " + printed + ".";
    }

    /**
     * Holds a value against the words. Of several numbers in them one must agree, together with what is said of it.
     * Words in which this grammar finds no number contradict nothing.
     */
    public static Optional<Contradiction> of(BigDecimal value, Qualifier qualifier, Unit unit, String asPrinted) {
        if (qualifier == Qualifier.MISSING) {
            return Optional.empty();
        }
        return find(value, unit, asPrinted, claim(value, qualifier, unit), it -> it.allows(value, qualifier));
    }

    /** Holds a value that lies between two others against the words. */
    public static Optional<Contradiction> of(BigDecimal low, BigDecimal high, Unit unit, String asPrinted) {
        String claim = words(low, unit) + " to " + words(high, unit);
        return find(low, unit, asPrinted, claim, it -> it.isBetween(low, high));
    }

    private static Optional<Contradiction> find(
            BigDecimal value, Unit unit, String asPrinted, String claim, Predicate<PrintedNumber> agrees) {
        var text = new PrintedText(asPrinted);
        List<PrintedNumber> fitting = text.numbers(unit);
        if (fitting.stream().anyMatch(agrees)) {
            return Optional.empty();
        }
        return (fitting.isEmpty() ? text.numbers() : fitting)
                .stream()
                        .min(Comparator.comparing(it -> it.low().subtract(value).abs()))
                        .map(nearest -> new Contradiction(claim, nearest.words()));
    }

    private static String claim(BigDecimal value, Qualifier qualifier, Unit unit) {
        String number = words(value, unit);
        return switch (qualifier) {
            case EXACT -> "exactly " + number;
            case ROUNDED -> number + " after rounding";
            case TRUNCATED -> number + " and perhaps a further digit";
            case AT_LEAST -> number + " or more";
            case AT_MOST -> number + " or less";
            case APPROXIMATE -> "about " + number;
            case RANGE -> "a range";
            case MISSING -> "no value";
        };
    }

    private static String words(BigDecimal number, Unit unit) {
        return unit.with(NumberText.full(number, Language.EN), 1, Language.EN);
    }
}
