package id.kalimantan.figures.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/** Finds out early whether the ports are free, before a database is started for nothing. */
final class HttpPort {
    private HttpPort() {}

    /**
     * Throws when another program listens on a port that the configuration names. Any other trouble with the address
     * is left to the HTTP server to report.
     */
    static void requireFree(Config config) {
        requireFree(config, "http", 8080);
        requireFree(config, "management", 9000);
    }

    private static void requireFree(Config config, String server, int usual) {
        var prefix = "quarkus." + server;
        int port = config.getOptionalValue(prefix + ".port", Integer.class).orElse(usual);
        String host = config.getOptionalValue(prefix + ".host", String.class).orElse("0.0.0.0");
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
        } catch (BindException e) {
            throw new StartupProblem(
                    """
                    Cannot listen on port %d (%s).
                    Stop the program that uses it, or start with another port: -D%s.port=%d or QUARKUS_%s_PORT=%d""".formatted(port, e.getMessage(), prefix, port + 1, server.toUpperCase(Locale.ROOT), port + 1),
                    e);
        } catch (IOException ignored) {
            // Not a matter of the port being taken.
        }
    }
}
