package id.kalimantan.figures.operations;

import io.agroal.api.AgroalDataSource;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says whether the database answers, at {@code /q/health/well}, which no probe acts upon. */
@Wellness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {
    private final AgroalDataSource database;

    DatabaseCheck(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("The database answers");
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var release = statement.executeQuery("select coalesce(max(number), 0) from release")) {
            release.next();
            return response.up().withData("release", release.getInt(1)).build();
        } catch (SQLException e) {
            return response.down()
                    .withData("problem", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
