package id.kalimantan.figures.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads text as UTF-8, or as UTF-16 when a byte order mark says so; other encodings are not guessed. Bytes that are no text
 * become U+FFFD, for which their cell is refused, so that the problem has a line and a column.
 */
final class Decoder {
    private static final int LONGEST_MARK = 4;

    private Decoder() {}

    /** Reading fails with an {@link UnsupportedEncodingException} that says what the file is, when it is plainly no text. */
    static BufferedReader reader(InputStream bytes) throws IOException {
        var pushback = new PushbackInputStream(bytes, LONGEST_MARK);
        byte[] start = pushback.readNBytes(LONGEST_MARK);
        pushback.unread(start);
        String hex = HexFormat.of().formatHex(start);
        String otherwise = otherwise(start, hex);
        Charset charset = isMarkedUtf16(hex) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new BufferedReader(
                otherwise == null ? new InputStreamReader(pushback, charset) : new NoText(pushback, otherwise));
    }

    private static boolean isMarkedUtf16(String hex) {
        return hex.startsWith("feff") || hex.startsWith("fffe") && !hex.equals("fffe0000");
    }

    private static @Nullable String otherwise(byte[] start, String hex) {
        if (hex.equals("504b0304") || hex.equals("d0cf11e0")) {
            return "This is a workbook and not CSV. In the spreadsheet, save it as \"CSV UTF-8\".";
        }
        if (hex.startsWith("1f8b")) {
            return "The file is compressed: unpack it first.";
        }
        return !isMarkedUtf16(hex) && IntStream.range(0, start.length).anyMatch(i -> start[i] == 0)
                ? "This is UTF-16 or UTF-32 without a sign of it, or no text at all. In a spreadsheet, save as"
                        + " \"CSV UTF-8\"."
                : null;
    }

    /** A file that is plainly no text, which is told when it is read. */
    private static final class NoText extends Reader {
        private final InputStream bytes;
        private final String reason;

        NoText(InputStream bytes, String reason) {
            this.bytes = bytes;
            this.reason = reason;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            throw new UnsupportedEncodingException(reason);
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
