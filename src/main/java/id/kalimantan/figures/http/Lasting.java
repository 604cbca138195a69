package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Documents;
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
 * @param tag its entity tag: weak, because it is the same for the compressed body
 * @param gzip the compressed body; null when the answer is not kept, so that compressing would be for once
 */
record Lasting(int release, String tag, @Nullable Buffer gzip) {
    static Lasting of(int release, Answer answer, boolean kept) {
        String hash = Documents.sha256(answer.body().toString()).substring(0, 24);
        return new Lasting(
                release,
                "W/\"%d-%s-%s\"".formatted(release, answer.type().ordinal(), hash),
                kept ? Buffer.buffer(compressed(answer.body().getBytes())) : null);
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
