package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.http.DownloadWriter.Body;
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

    @Inject
    DownloadWriter files;

    void register(@Observes Router router) {
        router.route("/releases/:file")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::serve)
                .failureHandler(writer::refuse);
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
                .onSuccess(archive -> archive.send(context))
                .onFailure(context::fail);
    }

    /** Sets the headers. */
    private Body archive(RoutingContext context, @Nullable Integer number) {
        HttpServerResponse response = context.response();
        Release release = export.find(number);
        if (release == null) {
            response.setStatusCode(404);
            return Body.NONE;
        }
        String tag = "W/\"" + release.checksum + '"';
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(
                        HttpHeaders.CACHE_CONTROL, number == null ? "no-cache" : "public, max-age=31536000, immutable");
        if (EntityTags.isHeld(context.request(), tag)) {
            response.setStatusCode(304);
            return Body.NONE;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/zip")
                .putHeader(
                        "content-disposition",
                        "attachment; filename=\"kalimantan-figures-%d.zip\"".formatted(release.number));
        if (HttpMethod.HEAD.equals(context.request().method())) {
            return Body.NONE;
        }
        return files.onDisk(context, target -> export.write(release.number, target));
    }
}
