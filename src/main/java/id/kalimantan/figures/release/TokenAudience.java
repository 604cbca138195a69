package id.kalimantan.figures.release;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** A provider's tokens that were made for another application are good here too, unless an audience is configured. */
@ApplicationScoped
@UnlessBuildProfile("dev")
class TokenAudience {
    private static final Logger LOG = Logger.getLogger(TokenAudience.class);

    void warn(@Observes StartupEvent start, Config config) {
        boolean anybodyMayPublish = Stream.of("mp.jwt.verify.publickey", "mp.jwt.verify.publickey.location")
                .anyMatch(it -> config.getOptionalValue(it, String.class).isPresent());
        boolean audience =
                config.getOptionalValue("mp.jwt.verify.audiences", String.class).isPresent();
        if (anybodyMayPublish && !audience) {
            LOG.warn("Tokens that were made for other applications are accepted: set MP_JWT_VERIFY_AUDIENCES.");
        }
    }
}
