package id.kalimantan.figures.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may subscribe to what, and how patient the server is with them. */
@ConfigMapping(prefix = "figures.subscriptions")
interface SubscriptionConfig {
    /** Open WebSockets; further ones are sent away. */
    @WithDefault("1000")
    int connections();

    /** Open WebSockets of a client's address. */
    @WithDefault("100")
    int connectionsPerClient();

    /** Operations of a connection at the same time. */
    @WithDefault("20")
    int perConnection();

    /** Operations of a client's address at the same time, over all of its connections. */
    @WithDefault("500")
    int perClient();

    /** How long a client may take to say hello. */
    @WithDefault("10s")
    Duration initTimeout();

    /** Clients are pinged this often; one that says nothing from one ping to the next is dropped. */
    @WithDefault("30s")
    Duration ping();
}
