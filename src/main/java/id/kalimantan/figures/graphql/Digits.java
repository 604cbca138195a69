package id.kalimantan.figures.graphql;

/** Counts digits where they can be numbers: the lexer spends microseconds on each, a hundred times those of a letter. */
final class Digits {
    private static final String BLOCK = "\"\"\"";

    private Digits() {}

    /** How many digits the document has outside of strings, comments and names. */
    static int count(String document) {
        int digits = 0;
        int at = 0;
        while (at < document.length()) {
            char c = document.charAt(at);
            if (c == '#') {
                at = endOfLine(document, at);
            } else if (document.startsWith(BLOCK, at)) {
                at = endOfBlock(document, at + BLOCK.length());
            } else if (c == '"') {
                at = endOfString(document, at + 1);
            } else if (c == '_' || Character.isLetter(c)) {
                at = endOfName(document, at);
            } else {
                digits += c >= '0' && c <= '9' ? 1 : 0;
                at++;
            }
        }
        return digits;
    }

    private static int endOfName(String document, int from) {
        int at = from;
        while (at < document.length()
                && (document.charAt(at) == '_' || Character.isLetterOrDigit(document.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int endOfLine(String document, int from) {
        int end = document.indexOf('\n', from);
        return end < 0 ? document.length() : end;
    }

    private static int endOfBlock(String document, int from) {
        int end = document.indexOf(BLOCK, from);
        while (end > 0 && document.charAt(end - 1) == '\\') {
            end = document.indexOf(BLOCK, end + 1);
        }
        return end < 0 ? document.length() : end + BLOCK.length();
    }

    private static int endOfString(String document, int from) {
        int at = from;
        while (at < document.length() && document.charAt(at) != '"' && document.charAt(at) != '\n') {
            at += document.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
