package id.kalimantan.figures.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Asks the database, where {@link CurrentRelease} tells what was last heard: a server hears of a release a moment after
 * its rows can be read.
 */
@ApplicationScoped
public class NewestRelease {
    private final DataSource dataSource;

    NewestRelease(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether no release follows this one yet; false too when the database does not answer. */
    public boolean is(int number) {
        try (var connection = dataSource.getConnection()) {
            return CurrentRelease.read(connection) == number;
        } catch (SQLException unknown) {
            return false;
        }
    }
}
