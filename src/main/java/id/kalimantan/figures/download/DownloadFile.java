package id.kalimantan.figures.download;

import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.http.Quota;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written, sent and deleted. Until then its bytes are taken from what such files may take of the disk. */
final class DownloadFile {
    private static final int BUFFER = 64 * 1024;

    private final Vertx vertx;
    private final Quota disk;
    private final String client;
    private final Path path;
    private long length;

    private DownloadFile(RoutingContext context, Quota disk) throws IOException {
        vertx = context.vertx();
        client = context.request().remoteAddress().host();
        this.disk = disk;
        path = Files.createTempFile("download", null);
    }

    private final class Counted extends FilterOutputStream {
        Counted() throws IOException {
            super(Files.newOutputStream(path));
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            if (!disk.take(client, count)) {
                throw new RequestError(
                        ErrorCode.UNAVAILABLE, "Other files that are being sent leave no room: try again later.");
            }
            length += count;
            out.write(bytes, offset, count);
        }
    }

    /** @throws RequestError when there is no room */
    static DownloadFile write(RoutingContext context, Quota disk, Download.Writer writer) throws IOException {
        var file = new DownloadFile(context, disk);
        try {
            try (OutputStream target = new BufferedOutputStream(file.new Counted(), BUFFER)) {
                writer.write(target);
            }
            return file;
        } catch (IOException | RuntimeException failed) {
            file.delete();
            throw failed;
        }
    }

    /** It goes when it is sent, or the client has gone. */
    void send(HttpServerResponse response) {
        if (response.closed()) {
            delete();
        } else {
            response.sendFile(path.toString()).onComplete(sent -> delete());
        }
    }

    private void delete() {
        vertx.fileSystem().delete(path.toString()).onComplete(deleted -> disk.giveBack(client, length));
    }
}
