package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.RequestError;
import io.vertx.core.Vertx;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a form's files are received. Vert.x deletes the files that it knows of when the request ends, but goes on creating
 * those that have been announced; without their folder it can't ({@code UploadTest}).
 */
final class UploadFolder {
    private static final long PATIENCE = 5_000;
    private static final long AGAIN = 1_000;
    private static final int ATTEMPTS = 10;

    private final Vertx vertx;
    private final Path path;
    private int attempts;
    private boolean received;
    private boolean complete;

    private UploadFolder(Vertx vertx, Path path) {
        this.vertx = vertx;
        this.path = path;
    }

    static UploadFolder create(Vertx vertx) {
        try {
            return new UploadFolder(vertx, Files.createTempDirectory("publication"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    String path() {
        return path.toString();
    }

    /** Vert.x waits without end for a file whose last boundary is missing, although nothing more can come. */
    void failWhenIncomplete(RoutingContext context) {
        vertx.setTimer(PATIENCE, timer -> {
            boolean before = received;
            received = context.request().isEnded();
            if (complete || context.response().closed()) {
                return;
            }
            if (before) {
                context.fail(new RequestError(ErrorCode.BAD_REQUEST, "The form ends before its last boundary."));
                context.fileUploads().forEach(FileUpload::cancel);
            } else {
                failWhenIncomplete(context);
            }
        });
    }

    /** All that was sent is there. */
    void complete() {
        complete = true;
    }

    /** What is still being written is deleted a moment later. */
    void delete() {
        vertx.fileSystem().deleteRecursive(path(), true).onFailure(busy -> {
            attempts++;
            if (attempts < ATTEMPTS && Files.exists(path)) {
                vertx.setTimer(AGAIN, timer -> delete());
            }
        });
    }
}
