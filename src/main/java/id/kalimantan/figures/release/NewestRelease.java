package id.kalimantan.figures.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database, where {@link CurrentRelease} tells what was last heard: a server hears of a release a moment after
 * its rows can be read.
 */
@ApplicationScoped
public class NewestRelease {
    private static final String NEWEST =
            "select number, checksum || ' ' || extract(epoch from published_at) from release order by number desc limit 1";

    private final DataSource dataSource;

    /**
     * What tells a release from all others.
     *
     * @param identity another where a database was restored and something else published under the same number
     */
    public record Identified(int number, String identity) {}

    NewestRelease(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The newest release; null when there is none or the database does not answer. */
    public @Nullable Identified find() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(NEWEST);
                var newest = statement.executeQuery()) {
            return newest.next() ? new Identified(newest.getInt(1), newest.getString(2)) : null;
        } catch (SQLException unknown) {
            return null;
        }
    }
}
