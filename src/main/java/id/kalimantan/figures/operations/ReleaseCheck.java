package id.kalimantan.figures.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once there is a release to answer from. From then on the database is not asked again: while it is away, a
 * replica still answers what it remembers and refuses the rest at once, which is better than no replica at all.
 */
@Readiness
@ApplicationScoped
class ReleaseCheck implements HealthCheck {
    private final CurrentRelease release;
    private volatile boolean published;

    ReleaseCheck(CurrentRelease release) {
        this.release = release;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("A release is published");
        try {
            published = published || release.number() > 0;
            if (!published) {
                response.withData("problem", "The database holds no release: publish one");
            }
        } catch (SQLException e) {
            response.withData("problem", String.valueOf(e.getMessage()));
        }
        return response.status(published).build();
    }
}
