package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Documents;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * What an answer needs to be sent again without any work.
 *
 * @param release the release that it was read from
 * @param tag its entity tag: weak, because it is the same for the compressed body
 * @param gzip the compressed body
 */
record Lasting(int release, String tag, Buffer gzip) {
    static Lasting of(int release, Answer answer) {
        byte[] body = answer.body().getBytes();
        String hash = Documents.sha256(answer.body().toString()).substring(0, 24);
        return new Lasting(
                release,
                "W/\"%d-%s-%s\"".formatted(release, answer.type().ordinal(), hash),
                Buffer.buffer(compressed(body)));
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
