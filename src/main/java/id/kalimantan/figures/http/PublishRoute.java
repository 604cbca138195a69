package id.kalimantan.figures.http;

import static java.util.Objects.requireNonNull;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.release.Publisher;
import id.kalimantan.figures.release.Upload;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Publishes files of any size that are posted as a form, as curl does it: the same as the mutation, but what is posted
 * lies on disk instead of in memory. Nothing is received from somebody who is not a publisher.
 */
@ApplicationScoped
public class PublishRoute {
    private static final int UNPROCESSABLE = 422;
    private static final String FOLDER = UploadFolder.class.getName();

    @Inject
    Publisher publisher;

    @Inject
    Workers workers;

    @Inject
    ResponseWriter writer;

    @Inject
    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    void register(@Observes Router router) {
        router.post("/publish")
                .handler(PublishRoute::admit)
                .handler(this::receive)
                .handler(this::publish)
                .failureHandler(writer::fail);
    }

    private static void admit(RoutingContext context) {
        SecurityIdentity caller = caller(context);
        if (caller == null || caller.isAnonymous()) {
            throw new RequestError(ErrorCode.UNAUTHENTICATED, "This needs a valid token.");
        }
        if (!caller.hasRole(Publisher.ROLE)) {
            throw new RequestError(ErrorCode.FORBIDDEN, "The token does not allow this.");
        }
        new Parameters(context.queryParams()).only(List.of());
        BodyEncoding.check(context.request());
        context.next();
    }

    /** Into a folder of its own, so that nothing is left behind however the request ends. */
    private void receive(RoutingContext context) {
        var folder = UploadFolder.create(context.vertx());
        context.addEndHandler(ended -> {
            folder.complete();
            folder.delete();
        });
        context.put(FOLDER, folder);
        folder.failWhenIncomplete(context);
        // Done once, before there are any: else Vert.x does so later, and fails at files that are closed.
        context.cancelAndCleanupFileUploads();
        BodyHandler.create(folder.path()).setBodyLimit(limit.asLongValue()).handle(context);
        context.request()
                .exceptionHandler(broken -> context.fail(new RequestError(
                        ErrorCode.BAD_REQUEST, "The form is malformed, or has too many files and fields.")));
    }

    private void publish(RoutingContext context) {
        context.<UploadFolder>get(FOLDER).complete();
        workers.run(context, () -> result(context))
                .onSuccess(result -> writer.write(context, result))
                .onFailure(context::fail);
    }

    private HttpResult result(RoutingContext context) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (FileUpload file : context.fileUploads()) {
            if (files.put(file.name(), Path.of(file.uploadedFileName())) != null) {
                throw new RequestError(ErrorCode.BAD_REQUEST, "There are two files named " + file.name() + ".");
            }
        }
        var fields = new Parameters(context.request().formAttributes()).only(List.of("note", "dryRun"));
        var upload = new Upload(files, fields.text("note"), Boolean.TRUE.equals(fields.flag("dryRun")));
        var result = upload.publish(
                publisher, requireNonNull(caller(context)).getPrincipal().getName());
        return HttpResult.of(result.refused() ? UNPROCESSABLE : 200, result.toMap(), MediaType.JSON, null);
    }

    /** Null when nobody in particular. */
    private static @Nullable SecurityIdentity caller(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
    }
}
