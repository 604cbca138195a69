package id.kalimantan.figures.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Ends the process when the database is migrated and no more is asked for. Quarkus would do so too, but first wait for
 * itself for five seconds.
 */
@Singleton
@Priority(1) // after FirstConnection
class MigrateAndExit implements FlywayConfigurationCustomizer {
    private final boolean wanted;

    MigrateAndExit(
            @ConfigProperty(name = "quarkus.init-and-exit") boolean exit,
            @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrate) {
        wanted = exit && migrate;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (wanted) {
            configuration.load().migrate();
            throw new PreventFurtherStepsException("The database is migrated.", 0);
        }
    }
}
