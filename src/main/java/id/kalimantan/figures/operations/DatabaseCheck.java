package id.kalimantan.figures.operations;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says whether the database answers, at {@code /q/health/well}, which no probe acts upon. */
@Wellness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {
    private final CurrentRelease release;

    DatabaseCheck(CurrentRelease release) {
        this.release = release;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("The database answers");
        try {
            return response.up().withData("release", release.number()).build();
        } catch (SQLException e) {
            return response.down()
                    .withData("problem", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
