package id.kalimantan.figures.subscription;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Method;

/**
 * The request that a WebSocket began as. For the framework it never ends: at its own end the server would wait for it as
 * long as it waits for anything, even when the WebSocket is long closed. There is no public way to tell it otherwise.
 */
@RegisterForReflection(targets = QuarkusRequestWrapper.class)
final class UpgradedRequest {
    private UpgradedRequest() {}

    /** Ends it; more than once is the same as once. */
    static void end(HttpServerRequest request) {
        if (request.getCookie(QuarkusRequestWrapper.FAKE_COOKIE_NAME)
                instanceof QuarkusRequestWrapper.QuarkusCookie cookie) {
            try {
                Method done = QuarkusRequestWrapper.class.getDeclaredMethod("done");
                done.setAccessible(true);
                done.invoke(cookie.getRequestWrapper());
            } catch (ReflectiveOperationException changed) {
                throw new IllegalStateException("Requests end in another way", changed);
            }
        }
    }
}
