package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads all numbers of a text with what qualifies them, by this grammar, in which words of both languages may mix:
 *
 * <pre>
 * text      = { number | any other word }
 * number    = [phrase] amount | amount phrase | amount range-sign amount | magnitude
 * magnitude = ("puluhan" | "ratusan" | …) scale | scale "-an"
 * </pre>
 */
final class PrintedNumberParser {
    private static final Set<String> FROM = Set.of("dari", "from");
    private static final Set<String> BETWEEN = Set.of("antara", "between");
    private static final Set<String> AND = Set.of("dan", "and");
    private static final Set<String> RANGE_SIGNS =
            Set.of("-", "–", "—", "−", "hingga", "sampai", "sampai dengan", "s/d", "s.d.", "s.d", "sd", "to");

    private final TokenList tokens;
    private final AmountParser amounts;
    private final List<PrintedNumber> numbers = new ArrayList<>();

    private PrintedNumberParser(String text, Language language) {
        tokens = new TokenList(text);
        amounts = new AmountParser(tokens, language);
    }

    /** @param language whose conventions the numbers follow */
    static List<PrintedNumber> parse(String text, Language language) {
        var parser = new PrintedNumberParser(text, language);
        for (int start = 0; start < parser.tokens.size(); ) {
            start = parser.parse(start);
        }
        return parser.numbers;
    }

    /** Reads what begins with a token, and returns where to go on. */
    private int parse(int start) {
        Amount amount = amounts.at(start);
        if (amount == null) {
            return magnitude(start);
        }
        Amount upper = upperEnd(amount);
        if (upper == null) {
            single(amount);
            return amount.end();
        }
        Amount lower = amount.below(upper);
        range(lower, upper);
        if (FROM.contains(tokens.text(start - 1))) {
            // "dari 37 hingga 42 persen" may tell a rise as well
            single(lower);
            single(upper);
        }
        return upper.end();
    }

    /** The upper end of a range that begins with an amount; null when it is a number of its own. */
    private @Nullable Amount upperEnd(Amount lower) {
        int behindSign = tokens.behindLongest(RANGE_SIGNS, lower.end());
        if (BETWEEN.contains(tokens.text(lower.start() - 1)) && AND.contains(tokens.text(lower.end()))) {
            behindSign = lower.end() + 1;
        }
        Amount upper = behindSign == lower.end() ? null : amounts.at(behindSign);
        boolean isRange = upper != null
                && !upper.year()
                && !(lower.mark() == UnitMark.PERCENT && upper.mark() == UnitMark.NONE)
                && lower.below(upper).isBelow(upper);
        return isRange ? upper : null;
    }

    private void range(Amount lower, Amount upper) {
        Wording before = QualifierPhrases.before(tokens, lower.start()).wording();
        Wording wording = before == Wording.ABOUT ? Wording.ABOUT : Wording.RANGE;
        numbers.add(new PrintedNumber(wording, lower.value(), upper.value(), lower.mark()));
    }

    private void single(Amount amount) {
        var before = QualifierPhrases.before(tokens, amount.start());
        Wording wording = before.wording() == Wording.PLAIN
                ? QualifierPhrases.behind(tokens, amount.end())
                : before.wording() == Wording.RANGE ? Wording.ABOUT : before.wording();
        BigDecimal value = amount.value();
        if (wording == Wording.PLAIN && amount.decade()) {
            BigDecimal decade = value.stripTrailingZeros().ulp();
            numbers.add(new PrintedNumber(Wording.DECADE, value, value.add(decade), amount.mark()));
            return;
        }
        numbers.add(new PrintedNumber(wording, value, value, amount.mark()));
        if (QualifierPhrases.isFall(tokens, before.start())) {
            numbers.add(new PrintedNumber(wording.negated(), value.negate(), value.negate(), amount.mark()));
        }
    }

    private int magnitude(int start) {
        Magnitude found = Magnitude.at(tokens, start);
        if (found == null) {
            return start + 1;
        }
        numbers.add(new PrintedNumber(Wording.MAGNITUDE, found.low(), found.high(), UnitMark.NONE));
        return found.end();
    }
}
