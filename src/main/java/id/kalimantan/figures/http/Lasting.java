package id.kalimantan.figures.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer needs to be sent again without any work.
 *
 * @param release the release that it was read from
 * @param tag its entity tag, see {@link EntityTags}
 * @param gzip the compressed body; null when the answer is not kept, so that compressing would be for once
 */
record Lasting(int release, String tag, @Nullable Buffer gzip) {
    /** @param kept whether the answer is to be sent again from here */
    static Lasting of(int release, String tag, Answer answer, boolean kept) {
        return new Lasting(
                release, tag, kept ? Buffer.buffer(compressed(answer.body().getBytes())) : null);
    }

    private static byte[] compressed(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
