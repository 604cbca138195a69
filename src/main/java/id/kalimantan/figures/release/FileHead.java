package id.kalimantan.figures.release;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a CSV file, without the byte order mark and without the line such as {@code sep=;} that spreadsheets
 * put above the header.
 *
 * @param text the file from its header on
 * @param separator the one of the usual separators that the header has most of
 * @param skipped how many lines stand above
 */
record FileHead(Reader text, char separator, int skipped) {
    private static final int LENGTH = 8_192;
    private static final Pattern HINT = Pattern.compile("\\s*+\"?sep=[^\\r\\n]*+(\\R|\\z)", Pattern.CASE_INSENSITIVE);

    static FileHead of(Reader file) throws IOException {
        char[] start = new char[LENGTH];
        int length = 0;
        for (int read = 0; read >= 0 && length < LENGTH; length += Math.max(read, 0)) {
            read = file.read(start, length, LENGTH - length);
        }
        String head = new String(start, 0, length);
        int header = head.startsWith("\ufeff") ? 1 : 0;
        Matcher hint = HINT.matcher(head).region(header, length);
        int skipped = 0;
        if (hint.lookingAt()) {
            skipped = Math.toIntExact(hint.group().lines().count());
            header = hint.end();
        }
        var text = new PushbackReader(file, LENGTH);
        text.unread(start, header, length - header);
        return new FileHead(text, separator(head.substring(header)), skipped);
    }

    private static char separator(String text) {
        String header =
                text.lines().filter(Predicate.not(String::isBlank)).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
