package id.kalimantan.figures.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kalimantan.figures.graphql.Download.Content;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes downloads before they are sent. A large one is written to disk, row by row: so a slow client holds neither a
 * connection of the database nor memory, and what fails is an error and not half a file.
 */
@ApplicationScoped
class DownloadWriter {
    /** Small ones that are remembered. */
    private static final int REMEMBERED = 16;

    private final Semaphore room;
    private final Cache<String, Buffer> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Inject
    DownloadWriter(Limits limits) {
        room = new Semaphore(limits.downloads());
    }

    /** What is sent after the headers: a buffer, a file that goes when it is sent, or nothing. */
    record Body(@Nullable Buffer buffer, @Nullable Path file) {
        static final Body NONE = new Body(null, null);

        void send(RoutingContext context) {
            HttpServerResponse response = context.response();
            if (file != null && response.closed()) {
                delete(file);
            } else if (file != null) {
                response.sendFile(file.toString())
                        .onComplete(sent -> context.vertx().fileSystem().delete(file.toString()));
            } else if (buffer != null) {
                response.end(buffer);
            } else {
                response.end();
            }
        }
    }

    /**
     * Returns what to send.
     *
     * @param tag another for each content
     * @throws RequestError when too many are written already
     */
    Body write(Content content, String tag, boolean gzip) {
        return content.small()
                ? new Body(remembered.get(tag + gzip, key -> inMemory(content, gzip)), null)
                : new Body(null, onDisk(content, gzip));
    }

    private static Buffer inMemory(Content content, boolean gzip) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(content, bytes, gzip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private Path onDisk(Content content, boolean gzip) {
        if (!room.tryAcquire()) {
            throw new RequestError(ErrorCode.UNAVAILABLE, "Too many files are asked for: try again later.");
        }
        Path file = null;
        try {
            file = Files.createTempFile("download", null);
            write(content, Files.newOutputStream(file), gzip);
            return file;
        } catch (IOException full) {
            delete(file);
            throw new UncheckedIOException(full);
        } catch (RuntimeException failed) {
            delete(file);
            throw failed;
        } finally {
            room.release();
        }
    }

    private static void delete(@Nullable Path file) {
        if (file != null && !file.toFile().delete()) {
            file.toFile().deleteOnExit();
        }
    }

    private static void write(Content content, OutputStream target, boolean gzip) throws IOException {
        try (OutputStream stream = gzip ? new GZIPOutputStream(target) : target) {
            content.writer().write(stream);
        }
    }
}
