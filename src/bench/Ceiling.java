import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;

/** What the HTTP server under Quarkus can do at most: the same bytes to whatever is asked, without looking at it. */
public class Ceiling {
    public static void main(String... args) {
        int port = Integer.parseInt(args[0]);
        Buffer body = Buffer.buffer("x".repeat(Integer.parseInt(args[1])));
        Vertx.vertx().deployVerticle(
                () -> new AbstractVerticle() {
                    @Override
                    public void start() {
                        vertx.createHttpServer(new HttpServerOptions().setTcpNoDelay(true))
                                .requestHandler(request -> request.response()
                                        .putHeader("content-type", "application/json; charset=utf-8")
                                        .end(body))
                                .listen(port, "127.0.0.1");
                    }
                },
                new DeploymentOptions().setInstances(2 * Runtime.getRuntime().availableProcessors()));
    }
}
