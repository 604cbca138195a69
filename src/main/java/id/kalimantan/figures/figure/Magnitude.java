package id.kalimantan.figures.figure;

import id.kalimantan.figures.figure.NumberWords.Scale;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An order of magnitude, printed in place of a number: "ratusan ribu", "ribuan", "tens of thousands".
 *
 * @param end behind its tokens
 */
record Magnitude(BigDecimal low, BigDecimal high, int end) {
    /** The one that begins with a token; null where none does. */
    static @Nullable Magnitude at(TokenList tokens, int start) {
        String word = tokens.text(start);
        Scale alone = NumberWords.scaleOf(word);
        if (alone != null) {
            return of(1, 1000, alone, start + 1);
        }
        boolean english = tokens.text(start + 1).equals("of");
        int end = english ? start + 2 : start + 1;
        Scale scale = english ? NumberWords.scaleOf(tokens.text(end)) : NumberWords.scale(tokens.text(end));
        return switch (english ? word + " of" : word) {
            case "belasan" -> of(11, 20, scale, end);
            case "puluhan", "tens of" -> of(10, 100, scale, end);
            case "ratusan", "hundreds of" -> of(100, 1000, scale, end);
            default -> null;
        };
    }

    private static Magnitude of(long low, long high, @Nullable Scale scale, int end) {
        int power = scale == null ? 0 : scale.power();
        return new Magnitude(
                BigDecimal.valueOf(low).scaleByPowerOfTen(power),
                BigDecimal.valueOf(high).scaleByPowerOfTen(power),
                scale == null ? end : end + 1);
    }
}
