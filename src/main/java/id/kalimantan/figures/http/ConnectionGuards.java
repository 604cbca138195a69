package id.kalimantan.figures.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.SmallRyeConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives each connection its guard, as a service of Netty that {@code Main} switches on: Vert.x has no way to. */
@RegisterForReflection
public final class ConnectionGuards extends ChannelInitializerExtension {
    private final HttpConfig.Connections config = ConfigProvider.getConfig()
            .unwrap(SmallRyeConfig.class)
            .getConfigMapping(HttpConfig.class)
            .connections();

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new ConnectionGuard(config));
    }
}
