package id.kalimantan.figures.operations;

import id.kalimantan.figures.release.ReleaseRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says whether the database answers, at {@code /q/health/well}, which no probe acts upon. */
@Wellness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {
    private final ReleaseRepository releases;

    DatabaseCheck(ReleaseRepository releases) {
        this.releases = releases;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("The database answers");
        try {
            int release = QuarkusTransaction.requiringNew()
                    .call(() -> releases.findNewest().map(it -> it.number).orElse(0));
            return response.up().withData("release", release).build();
        } catch (RuntimeException e) {
            return response.down()
                    .withData("problem", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
