package id.kalimantan.figures.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.Config;

/** Finds out early whether the HTTP port is free, before a database is started for nothing. */
final class HttpPort {
    private HttpPort() {}

    /**
     * Throws when another program listens on the port that the configuration names. Any other trouble with the address
     * is left to the HTTP server to report.
     */
    static void requireFree(Config config) {
        int port = config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
        String host = config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0");
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
        } catch (BindException e) {
            throw new StartupProblem("""
                    Cannot listen on port %d (%s).
                    Stop the program that uses it, or start with another port: -Dquarkus.http.port=%d or QUARKUS_HTTP_PORT=%d""".formatted(port, e.getMessage(), port + 1, port + 1), e);
        } catch (IOException ignored) {
            // Not a matter of the port being taken.
        }
    }
}
