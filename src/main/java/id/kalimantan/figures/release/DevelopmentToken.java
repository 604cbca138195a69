package id.kalimantan.figures.release;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;

/** In development Quarkus makes a key pair at start when none is configured: prints a token to publish with. */
@ApplicationScoped
@IfBuildProfile("dev")
class DevelopmentToken {
    private static final Logger LOG = Logger.getLogger(DevelopmentToken.class);

    void print(@Observes StartupEvent start) {
        String token = Jwt.upn("developer")
                .groups(Set.of(Publisher.ROLE))
                .expiresIn(Duration.ofDays(1))
                .sign();
        LOG.infof("To publish while developing, send this header: Authorization: Bearer %s", token);
    }
}
