package id.kalimantan.figures.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kalimantan.figures.graphql.Documents;
import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.graphql.OperationTransaction;
import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.release.ReleaseRepository;
import io.quarkus.arc.All;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Serves every {@link Download} of the current release. A large file is written to disk, row by row, and then sent: so a
 * slow client holds neither a connection of the database nor memory, and what fails is an error and not half a file.
 */
@ApplicationScoped
public class DownloadRoute {
    /** Small files that are remembered. */
    private static final int REMEMBERED = 16;

    @Inject
    @All
    List<Download> downloads;

    @Inject
    OperationTransaction transaction;

    @Inject
    ReleaseRepository releases;

    @Inject
    Workers workers;

    @Inject
    Origins origins;

    @Inject
    ResponseWriter writer;

    private final String build;
    private final Semaphore room;
    private final Cache<String, byte[]> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Inject
    DownloadRoute(HttpConfig config, Limits limits) {
        build = config.build();
        room = new Semaphore(limits.downloads());
    }

    void register(@Observes Router router) {
        for (Download download : downloads) {
            router.route(download.path())
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .handler(context -> serve(context, download))
                    .failureHandler(writer::refuse);
        }
    }

    private void serve(RoutingContext context, Download download) {
        var parameters = new Parameters(parameters(context.queryParams()));
        workers.run(context, () -> transaction
                        .read(() -> file(context, download, parameters))
                        .result())
                .onSuccess(file -> file.send(context))
                .onFailure(context::fail);
    }

    private static Map<String, List<String>> parameters(MultiMap query) {
        Map<String, List<String>> parameters = new HashMap<>();
        query.names().forEach(name -> parameters.put(name, query.getAll(name)));
        return parameters;
    }

    /** Sets the headers. */
    private Body file(RoutingContext context, Download download, Parameters parameters) {
        String release = releases.findNewest()
                .map(it -> it.number + "-" + it.checksum + it.getPublishedAt())
                .orElseThrow(() -> new RequestError(ErrorCode.UNAVAILABLE, "Nothing is published yet."));
        Download.Content content = download.prepare(parameters);
        String tag = release.substring(0, release.indexOf('-') + 1)
                + Documents.sha256(String.join("\n", build, release, download.path(), parameters.toString()))
                        .substring(0, 24);
        HttpServerResponse response = context.response();
        origins.describe(context.request(), response);
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.putHeader(HttpHeaders.ETAG, "W/\"" + tag + '"').putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (context.isFresh()) {
            response.setStatusCode(304);
            return Body.NONE;
        }
        boolean gzip = ResponseWriter.acceptsGzip(context.request());
        response.putHeader(HttpHeaders.CONTENT_TYPE, content.type()).putHeader("x-content-type-options", "nosniff");
        if (content.describedBy() != null) {
            response.putHeader("link", "<" + content.describedBy() + ">; rel=\"describedby\"");
        }
        if (gzip) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (HttpMethod.HEAD.equals(context.request().method())) {
            return Body.NONE;
        }
        return content.small()
                ? new Body(remembered.get(tag + gzip, key -> inMemory(content, gzip)), null)
                : new Body(null, onDisk(content, gzip));
    }

    private static byte[] inMemory(Download.Content content, boolean gzip) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(content, bytes, gzip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Path onDisk(Download.Content content, boolean gzip) {
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

    private static void write(Download.Content content, OutputStream target, boolean gzip) throws IOException {
        try (OutputStream stream = gzip ? new GZIPOutputStream(target) : target) {
            content.writer().write(stream);
        }
    }

    /** What follows the headers: bytes, a file, or nothing. */
    private record Body(byte @Nullable [] bytes, @Nullable Path file) {
        static final Body NONE = new Body(null, null);

        void send(RoutingContext context) {
            HttpServerResponse response = context.response();
            if (file != null) {
                response.sendFile(file.toString())
                        .onComplete(sent -> context.vertx().fileSystem().delete(file.toString()));
            } else if (bytes != null) {
                response.end(Buffer.buffer(bytes));
            } else {
                response.end();
            }
        }
    }
}
