package id.kalimantan.figures.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads text as UTF-8, or as UTF-16 when a byte order mark says so; anything else fails instead of being guessed. */
final class Decoder {
    private Decoder() {}

    /** Reading fails with a {@link java.nio.charset.CharacterCodingException} at bytes that are no text. */
    static BufferedReader reader(InputStream bytes) throws IOException {
        var pushback = new PushbackInputStream(bytes, 2);
        byte[] mark = pushback.readNBytes(2);
        pushback.unread(mark);
        boolean utf16 = Arrays.equals(mark, new byte[] {(byte) 0xFE, (byte) 0xFF})
                || Arrays.equals(mark, new byte[] {(byte) 0xFF, (byte) 0xFE});
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(pushback, decoder));
    }
}
