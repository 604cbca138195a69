package id.kalimantan.figures.operations;

import id.kalimantan.figures.release.ReleaseTracker;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once a release to answer from is known, and from then on. The database is not asked: while it is away, a
 * replica still answers what it remembers and refuses the rest at once, which is better than no replica at all.
 */
@Readiness
@ApplicationScoped
class ReleaseCheck implements HealthCheck {
    private final ReleaseTracker release;

    ReleaseCheck(ReleaseTracker release) {
        this.release = release;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("A release is published");
        return release.number() > 0
                ? response.up().withData("release", release.number()).build()
                : response.down()
                        .withData("problem", "No release is known: the database does not answer, or holds none")
                        .build();
    }
}
