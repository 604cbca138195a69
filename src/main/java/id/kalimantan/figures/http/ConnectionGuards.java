package id.kalimantan.figures.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.SmallRyeConfig;
import java.net.InetSocketAddress;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Gives each connection its guards, as a service of Netty that {@code Main} switches on: Vert.x has no way to. Not in
 * development and in tests with {@code @QuarkusTest}, where Netty's class loader does not see it.
 */
@RegisterForReflection
public final class ConnectionGuards extends ChannelInitializerExtension {
    /** No fewer clients than this can use up the budget. */
    private static final int FEWEST = 2;

    private final HttpConfig.Connections config = ConfigProvider.getConfig()
            .unwrap(SmallRyeConfig.class)
            .getConfigMapping(HttpConfig.class)
            .connections();

    /** What answers take in memory until clients have taken them. */
    private final Budget untaken = new Budget(FEWEST);

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection
                .pipeline()
                .addFirst(
                        new ConnectionGuard(config), new AnswerGuard(untaken.new Holding(client(connection)), config));
    }

    private static String client(Channel connection) {
        return connection.remoteAddress() instanceof InetSocketAddress address ? address.getHostString() : "";
    }
}
