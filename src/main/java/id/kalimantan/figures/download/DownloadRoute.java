package id.kalimantan.figures.download;

import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.Download.Content;
import id.kalimantan.figures.graphql.OperationTransaction;
import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.http.EntityTags;
import id.kalimantan.figures.http.ResponseWriter;
import id.kalimantan.figures.http.Workers;
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
import java.util.Optional;
import java.util.function.Consumer;

/** Serves every {@link Download}. */
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
    EntityTags tags;

    void register(@Observes Router router) {
        for (Download download : downloads) {
            router.route(download.path())
                    .order(-2) // before what is not found below /graphql/
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .handler(context -> serve(context, download))
                    .failureHandler(writer::refuse);
        }
    }

    private void serve(RoutingContext context, Download download) {
        var given = context.queryParams();
        Optional.ofNullable(context.pathParam("name")).ifPresent(name -> given.add("name", name));
        var parameters = new Parameters(given);
        workers.run(context, () -> transaction
                        .read(() -> answer(context, download, parameters))
                        .result())
                .onSuccess(answer -> answer.accept(context.response()))
                .onFailure(context::fail);
    }

    /** Sets the headers, when nothing can fail any more, and returns what sends the rest. */
    private Consumer<HttpServerResponse> answer(RoutingContext context, Download download, Parameters parameters) {
        var request = context.request();
        HttpServerResponse response = context.response();
        Content content = download.prepare(parameters);
        if (content == null) {
            response.setStatusCode(404);
            return HttpServerResponse::end;
        }
        String tag = content.headers().containsKey("etag")
                ? content.headers().get("etag")
                : tags.of(releases.getNewest().identified(), download.path() + parameters);
        boolean held = EntityTags.isHeld(request, tag);
        boolean gzip = !content.headers().containsKey("content-encoding") && ResponseWriter.acceptsGzip(request);
        Consumer<HttpServerResponse> body = held || HttpMethod.HEAD.equals(request.method())
                ? HttpServerResponse::end
                : files.write(context, content, tag, gzip);
        response.putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        content.headers().forEach(response::putHeader);
        if (held) {
            response.setStatusCode(304);
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, content.type())
                    .putHeader(HttpHeaders.CONTENT_ENCODING, gzip ? "gzip" : "identity");
        }
        return body;
    }
}
