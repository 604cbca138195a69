package id.kalimantan.figures.http;

import id.kalimantan.figures.graphql.Documents;
import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.OperationTransaction;
import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.graphql.RequestError;
import id.kalimantan.figures.http.DownloadWriter.Body;
import id.kalimantan.figures.release.ReleaseRepository;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Serves every {@link Download} of the current release. */
@ApplicationScoped
public class DownloadRoute {
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
    ResponseWriter writer;

    @Inject
    DownloadWriter files;

    @Inject
    HttpConfig config;

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
        var parameters = new Parameters(context.queryParams());
        workers.run(context, () -> transaction
                        .read(() -> file(context, download, parameters))
                        .result())
                .onSuccess(file -> file.send(context))
                .onFailure(context::fail);
    }

    /** Sets the headers. */
    private Body file(RoutingContext context, Download download, Parameters parameters) {
        String release = releases.findNewest()
                .map(it -> it.number + "-" + it.checksum + it.getPublishedAt())
                .orElseThrow(() -> new RequestError(ErrorCode.UNAVAILABLE, "Nothing is published yet."));
        Download.Content content = download.prepare(parameters);
        String tag = release.substring(0, release.indexOf('-') + 1)
                + Documents.sha256(String.join("\n", config.build(), release, download.path(), parameters.toString()))
                        .substring(0, 24);
        HttpServerResponse response = context.response();
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.putHeader(HttpHeaders.ETAG, "W/\"" + tag + '"').putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (EntityTags.isHeld(context.request(), "W/\"" + tag + '"')) {
            response.setStatusCode(304);
            return Body.NONE;
        }
        boolean gzip = ResponseWriter.acceptsGzip(context.request());
        response.putHeader(HttpHeaders.CONTENT_TYPE, content.type());
        if (content.describedBy() != null) {
            response.putHeader("link", "<" + content.describedBy() + ">; rel=\"describedby\"");
        }
        if (gzip) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (HttpMethod.HEAD.equals(context.request().method())) {
            return Body.NONE;
        }
        return files.write(context, content, tag, gzip);
    }
}
