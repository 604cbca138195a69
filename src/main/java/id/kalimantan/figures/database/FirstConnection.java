package id.kalimantan.figures.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Waits at the start for a database that comes up at the same time, as long as Flyway would, and also where another
 * process migrates. Flyway would wait as patiently for one that refuses the password; here the start ends at once.
 */
@Singleton
@Priority(2)
class FirstConnection implements FlywayConfigurationCustomizer {
    private static final Logger LOG = Logger.getLogger(FirstConnection.class);

    private static final String WHO =
            "Set QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD to the database's owner.";

    /** What to do about a refusal, by PostgreSQL's and the driver's codes. */
    private static final Map<String, String> REMEDIES = Map.of(
            "28P01", WHO,
            "28000", WHO,
            "08004", WHO,
            "3D000", "Create the database, or name another in QUARKUS_DATASOURCE_JDBC_URL.");

    @Override
    public void customize(FluentConfiguration configuration) {
        for (int left = configuration.getConnectRetries(); left >= 0; left--) {
            SQLException failure = tryToConnect(configuration);
            if (failure == null) {
                return;
            }
            // a pool that has waited for too long gives no code
            String remedy = REMEDIES.get(Objects.requireNonNullElse(failure.getSQLState(), ""));
            if (remedy != null) {
                throw new PreventFurtherStepsException(
                        "The database refuses us: " + failure.getMessage() + "\n" + remedy, 1);
            }
            if (left > 0) {
                LOG.warnf("Waiting for the database: %s", failure.getMessage());
                pause(configuration.getConnectRetriesInterval());
            }
        }
    }

    private static @Nullable SQLException tryToConnect(FluentConfiguration configuration) {
        try (Connection usable = configuration.getDataSource().getConnection()) {
            return null;
        } catch (SQLException failure) {
            return failure;
        }
    }

    private static void pause(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
