package id.kalimantan.figures.figure;

import id.kalimantan.figures.figure.NumberWords.Scale;
import id.kalimantan.figures.figure.NumberWords.Spelled;
import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts: {@code [-] [Rp] number [-an] [scale] {number scale} [per cent | rupiah]}. */
final class AmountParser {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> MINUS = Set.of("-", "–", "−");
    private static final Set<String> PERCENT = Set.of("%", "persen", "prosen", "percent");

    /** A number with its scale words. */
    private record Scaled(BigDecimal value, int power, boolean decade, int end) {}

    private final TokenList tokens;
    private final Language language;

    /** @param language whose conventions the numbers follow */
    AmountParser(TokenList tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /** The amount that begins with a token; null where none does. */
    @Nullable
    Amount at(int start) {
        boolean negative = isSign(start);
        boolean money = tokens.isMoney(start);
        int digits = negative || money ? start + 1 : start;
        Scaled first = scaled(digits, money ? tokens.text(start) : "");
        if (first == null) {
            return null;
        }
        Scaled number = withSmallerParts(first);
        int percent = percentSign(number.end);
        boolean rupiah = tokens.text(number.end).equals("rupiah");
        UnitMark mark = money || rupiah ? UnitMark.MONEY : percent > 0 ? UnitMark.PERCENT : UnitMark.NONE;
        return new Amount(
                negative ? number.value.negate() : number.value,
                number.power,
                number.decade,
                mark == UnitMark.NONE
                        && number.power == 0
                        && YEAR.matcher(tokens.text(digits)).matches(),
                mark,
                start,
                number.end + (rupiah ? 1 : percent));
    }

    /** The word, or a dash with a space or a bracket before it and none behind it. */
    private boolean isSign(int index) {
        return tokens.text(index).equals("minus")
                || MINUS.contains(tokens.text(index))
                        && !tokens.isSpaced(index + 1)
                        && (tokens.isSpaced(index) || !tokens.isNumber(index - 1) && !tokens.isWord(index - 1));
    }

    private @Nullable Scaled scaled(int start, String money) {
        Spelled spelled = NumberWords.spelled(tokens, start);
        if (spelled == null && !tokens.isNumber(start)) {
            return null;
        }
        int end = spelled == null ? start + 1 : spelled.end();
        int ending = ending(end);
        end += ending;
        Scale decade = NumberWords.scaleOf(tokens.text(end));
        Scale scale = decade == null ? scale(end, money) : decade;
        BigDecimal number = spelled == null ? number(start, scale) : BigDecimal.valueOf(spelled.value());
        if (number == null) {
            return null;
        }
        int power = scale == null ? 0 : scale.power();
        BigDecimal value = number.scaleByPowerOfTen(power);
        boolean ended = ending > 0 || decade != null;
        return new Scaled(ended ? whole(value) : value, power, ended, scale == null ? end : end + 1);
    }

    /** Whoever names the millions after the billions, as in "Rp3 miliar 24 juta", reads out all the digits. */
    private Scaled withSmallerParts(Scaled first) {
        Scaled sum = first;
        for (int power = first.power; power > 0; ) {
            Scaled part = tokens.isNumber(sum.end) ? scaled(sum.end, "") : null;
            if (part == null
                    || first.decade
                    || part.decade
                    || part.power == 0
                    || part.value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) >= 0) {
                break;
            }
            sum = new Scaled(whole(sum.value.add(part.value)), first.power, false, part.end);
            power = part.power;
        }
        return sum;
    }

    /** How many tokens the ending -an takes. */
    private int ending(int index) {
        if (tokens.isSpaced(index)) {
            return 0;
        }
        return tokens.text(index).equals("an")
                ? 1
                : tokens.phrase(index, index + 2).equals("-an") ? 2 : 0;
    }

    private @Nullable Scale scale(int index, String money) {
        Scale scale = NumberWords.scale(tokens.text(index));
        return scale == null && !money.isEmpty()
                ? NumberWords.moneyScale(tokens.text(index), money.equals("idr") ? language : Language.ID)
                : scale;
    }

    private @Nullable BigDecimal number(int index, @Nullable Scale scale) {
        return DecimalNotation.read(tokens.text(index), language, scale == null ? null : scale.language());
    }

    /** How many tokens per cent takes. */
    private int percentSign(int index) {
        return PERCENT.contains(tokens.text(index))
                ? 1
                : tokens.phrase(index, index + 2).equals("per cent") ? 2 : 0;
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
