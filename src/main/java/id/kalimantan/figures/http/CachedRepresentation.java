package id.kalimantan.figures.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a result needs to be sent again without any work.
 *
 * @param tag its entity tag, see {@link EntityTags#of}
 * @param gzip the compressed body; null when it is sent only once from here
 */
record CachedRepresentation(String tag, @Nullable Buffer gzip) {
    static CachedRepresentation compressed(String tag, Buffer body) {
        var bytes = new ByteArrayOutputStream(body.length() / 4 + 64);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body.getBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new CachedRepresentation(tag, Buffer.buffer(bytes.toByteArray()));
    }
}
