package id.kalimantan.figures.subscription;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/** Vert.x would inflate a compressed message whatever comes out: 64 KB can become 64 MB. So there is no compression. */
@Singleton
class WebSocketOptions implements HttpServerOptionsCustomizer {
    /** What a client that is told to close has for doing so. */
    private static final int CLOSING_SECONDS = 5;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setWebSocketClosingTimeout(CLOSING_SECONDS);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }
}
