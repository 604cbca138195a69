package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.release.Export;
import id.kalimantan.figures.release.Release;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Serves releases as zip archives: {@code /releases/current.zip} and, for good, {@code /releases/7.zip}. */
@ApplicationScoped
public class ExportRoute {
    private static final String CURRENT = "current";
    private static final Pattern FILE = Pattern.compile("(" + CURRENT + "|[1-9]\\d{0,8})\\.zip");

    @Inject
    Export export;

    @Inject
    Workers workers;

    @Inject
    ResponseWriter writer;

    void register(@Observes Router router) {
        router.route("/releases/:file")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::serve)
                .failureHandler(writer::fail);
    }

    private void serve(RoutingContext context) {
        new Parameters(context.queryParams()).only(List.of());
        var file = FILE.matcher(context.pathParam("file"));
        if (!file.matches()) {
            context.response().setStatusCode(404).end();
            return;
        }
        Integer number = file.group(1).equals(CURRENT) ? null : Integer.valueOf(file.group(1));
        workers.run(context, () -> archive(context, number))
                .onSuccess(archive -> send(context, archive))
                .onFailure(context::fail);
    }

    /** Sets the headers; null when there is nothing to send after them. */
    private @Nullable Path archive(RoutingContext context, @Nullable Integer number) throws IOException {
        HttpServerResponse response = context.response();
        Release release = export.find(number);
        if (release == null) {
            response.setStatusCode(404);
            return null;
        }
        String tag = "W/\"" + release.checksum + '"';
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(
                        HttpHeaders.CACHE_CONTROL, number == null ? "no-cache" : "public, max-age=31536000, immutable");
        if (context.isFresh()) {
            response.setStatusCode(304);
            return null;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/zip")
                .putHeader(
                        "content-disposition",
                        "attachment; filename=\"kalimantan-figures-%d.zip\"".formatted(release.number));
        if (HttpMethod.HEAD.equals(context.request().method())) {
            return null;
        }
        Path archive = Files.createTempFile("release", ".zip");
        export.write(release.number, Files.newOutputStream(archive));
        return archive;
    }

    private static void send(RoutingContext context, @Nullable Path archive) {
        if (archive == null) {
            context.response().end();
        } else {
            context.response()
                    .sendFile(archive.toString())
                    .onComplete(sent -> context.vertx().fileSystem().delete(archive.toString()));
        }
    }
}
