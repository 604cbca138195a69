package id.kalimantan.figures.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who may ask what. */
@ConfigMapping(prefix = "figures")
interface HttpConfig {
    /**
     * Web pages of which other origins, such as {@code https://example.org}, may use the API; {@code *} for any. The
     * server's own may always.
     */
    @WithName("allowed-origins")
    Optional<List<String>> allowedOrigins();

    /**
     * A JSON file of documents by their id, as GraphQL Code Generator ({@code persisted-documents.json}) and Relay's
     * compiler write it. Each must be valid, or the server does not start.
     */
    @WithName("documents.manifest")
    Optional<Path> manifest();

    /** Whether documents of the manifest are executed and no others. */
    @WithName("documents.trusted-only")
    @WithDefault("false")
    boolean trustedOnly();

    /** Whether the schema is described to whoever asks. */
    @WithDefault("true")
    boolean introspection();

    /** Which build this is: another may answer the same question of the same release differently. */
    String build();

    Cache cache();

    /** What is answered again without being executed again, until the next release. */
    interface Cache {
        @WithDefault("true")
        boolean enabled();

        /** Memory for answers. */
        @WithDefault("64M")
        MemorySize size();

        /** How long clients and HTTP caches may use an answer to a GET before they ask whether it has changed. */
        @WithDefault("60s")
        Duration maxAge();
    }

    Connections connections();

    /** How patient the server is with those who send requests. */
    interface Connections {
        /** From the beginning of a connection, or of a later request on it, to the end of the request's headers. */
        @WithDefault("10s")
        Duration headTimeout();

        /** What a body brings in this time must be as much as {@link #minRate()} asks for. */
        @WithDefault("10s")
        Duration bodyTimeout();

        /** Bytes a second. Slow and steady uploads are welcome. */
        @WithDefault("1K")
        MemorySize minRate();

        /** How long a connection is kept for a further request. */
        @WithDefault("75s")
        Duration idleTimeout();
    }
}
