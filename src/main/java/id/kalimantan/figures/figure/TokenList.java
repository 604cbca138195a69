package id.kalimantan.figures.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words, numbers and signs of a text in their order. Outside of the text there are only empty ones. */
final class TokenList {
    /** A space after a thousands point is a slip of the typesetter: "1. 482 orang". */
    private static final Pattern TOKEN =
            Pattern.compile("(?<number>\\d{1,3}\\. \\d{3}(?![\\d.,]*\\d)|\\d[\\d.,]*(?<=\\d))"
                    + "|(?<money>(?:rp\\.?|idr)(?=\\s*\\d))|(?<word>\\p{L}+)|(?<sign>\\S)");

    /** So many tokens has the longest phrase that is looked for: "s.d.". */
    static final int LONGEST_PHRASE = 4;

    private enum Kind {
        NUMBER,
        MONEY,
        WORD,
        SIGN
    }

    private record Token(Kind kind, String text, boolean spaced) {}

    private static final Token NONE = new Token(Kind.SIGN, "", true);

    private final List<Token> tokens;

    TokenList(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        tokens = TOKEN.matcher(lower).results().map(it -> token(it, lower)).toList();
    }

    private static Token token(MatchResult found, String text) {
        Kind kind = Kind.SIGN;
        for (Kind candidate : Kind.values()) {
            if (found.group(candidate.ordinal() + 1) != null) {
                kind = candidate;
            }
        }
        int start = found.start();
        return new Token(kind, found.group(), start == 0 || isSpace(text.charAt(start - 1)));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private Token get(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    int size() {
        return tokens.size();
    }

    /** In lower case. */
    String text(int index) {
        return get(index).text;
    }

    boolean isNumber(int index) {
        return get(index).kind == Kind.NUMBER;
    }

    boolean isMoney(int index) {
        return get(index).kind == Kind.MONEY;
    }

    boolean isWord(int index) {
        return get(index).kind == Kind.WORD;
    }

    /** Whether a space comes before the token, or nothing at all. */
    boolean isSpaced(int index) {
        return get(index).spaced;
    }

    /** Some tokens in a row, with one space wherever the text has any. */
    String phrase(int start, int end) {
        StringBuilder phrase = new StringBuilder(text(start));
        for (int i = start + 1; i < end; i++) {
            phrase.append(isSpaced(i) ? " " : "").append(text(i));
        }
        return phrase.toString();
    }

    /** Where the longest of some phrases ends that begins with a token; that token when none does. */
    int behindLongest(Set<String> phrases, int start) {
        for (int end = start + LONGEST_PHRASE; end > start; end--) {
            if (phrases.contains(phrase(start, end))) {
                return end;
            }
        }
        return start;
    }
}
