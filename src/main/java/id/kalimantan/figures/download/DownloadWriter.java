package id.kalimantan.figures.download;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kalimantan.figures.graphql.Download.Content;
import id.kalimantan.figures.graphql.Download.Writer;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.http.Quota;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/**
 * Writes downloads before they are sent. A large one is written to disk, row by row: so a slow client holds neither a
 * connection of the database nor memory, and what fails is an error and not half a file.
 */
@ApplicationScoped
class DownloadWriter {
    /** Small ones that are remembered. */
    private static final int REMEMBERED = 16;

    /** No fewer clients than this can use up the disk. */
    private static final int FEWEST = 2;

    private final Semaphore room;
    private final Quota disk;
    private final Cache<String, Buffer> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Inject
    DownloadWriter(Limits limits) {
        room = new Semaphore(limits.downloads());
        long bytes = limits.downloadsSize().asLongValue();
        disk = new Quota(bytes, bytes / FEWEST);
    }

    /**
     * Returns what sends it after the headers.
     *
     * @param tag another for each content
     * @throws RequestError when too many are written already
     */
    Consumer<HttpServerResponse> write(RoutingContext context, Content content, String tag, boolean gzip) {
        Writer writer = gzip ? target -> compress(content.writer(), target) : content.writer();
        if (content.small()) {
            Buffer buffer = remembered.get(tag + gzip, key -> inMemory(writer));
            return response -> response.end(buffer);
        }
        if (!room.tryAcquire()) {
            throw new RequestError(ErrorCode.UNAVAILABLE, "Too many files are asked for: try again later.");
        }
        try {
            return DownloadFile.write(context, disk, writer)::send;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            room.release();
        }
    }

    private static Buffer inMemory(Writer writer) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static void compress(Writer writer, OutputStream target) throws IOException {
        try (var stream = new GZIPOutputStream(target)) {
            writer.write(stream);
        }
    }
}
