package id.kalimantan.figures.release;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;

/**
 * Hears from PostgreSQL which releases any server publishes, on a connection of its own. It also asks every few seconds:
 * where notifications do not arrive, as from a standby or through a pooler, releases are only noticed a little later.
 */
@ApplicationScoped
class Announcements {
    /** As the connection calls itself at the database. */
    static final String NAME = "kalimantan-figures announcements";

    private static final Logger LOG = Logger.getLogger(Announcements.class);
    private static final Duration POLL = Duration.ofSeconds(3);
    private static final long SHORTEST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    private final CurrentRelease release;
    private final String url;
    private final Properties properties;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "announcements");
    private volatile @Nullable Connection open;
    private long pause = SHORTEST_PAUSE;
    private boolean lost;

    @Inject
    Announcements(AgroalDataSource database, CurrentRelease release) {
        var pool = database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        this.release = release;
        url = pool.jdbcUrl();
        properties = properties(pool);
    }

    /** What is published already is known before the first request comes. */
    void start(@Observes @Priority(2) StartupEvent start, AgroalDataSource database) {
        try (var connection = database.getConnection()) {
            release.learn(CurrentRelease.read(connection));
        } catch (SQLException away) {
            LOG.debug("The current release is not known yet", away);
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** Breaks the connection off: to close it in order would be to wait for what it waits for. */
    void stop(@Observes ShutdownEvent shutdown) throws SQLException {
        end.countDown();
        Connection connection = open;
        if (connection != null) {
            connection.abort(Runnable::run);
        }
    }

    private void run() {
        do {
            try (Connection connection = new Driver().connect(url, properties)) {
                open = connection;
                listen(connection);
            } catch (SQLException failure) {
                lost(failure);
            }
        } while (!isEndingWithin(pause));
    }

    private void listen(Connection connection) throws SQLException {
        boolean listening = false;
        while (end.getCount() > 0) {
            if (!listening && !isStandby(connection)) {
                execute(connection, "listen release_published");
                listening = true;
            }
            release.learn(CurrentRelease.read(connection));
            found();
            connection.unwrap(PGConnection.class).getNotifications((int) POLL.toMillis());
        }
    }

    private void found() {
        if (lost) {
            LOG.info("The database tells of new releases again");
        }
        lost = false;
        pause = SHORTEST_PAUSE;
    }

    private void lost(SQLException failure) {
        if (!lost && end.getCount() > 0) {
            LOG.warnf("Of new releases nothing is heard until the database answers again: %s", failure.getMessage());
        }
        lost = true;
        pause = Math.min(2 * pause, LONGEST_PAUSE);
    }

    private boolean isEndingWithin(long milliseconds) {
        try {
            return end.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException asked) {
            return true;
        }
    }

    /** Where PostgreSQL refuses to listen, until it is promoted. */
    private static boolean isStandby(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_is_in_recovery()")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As the pool connects, but a database that has gone without a word is noticed sooner. */
    private static Properties properties(AgroalConnectionFactoryConfiguration pool) {
        var properties = new Properties();
        properties.putAll(pool.jdbcProperties());
        var secrets = Stream.concat(Stream.of(pool.principal()), pool.credentials().stream());
        secrets.forEach(secret -> pool.securityProviders().stream()
                .map(provider -> provider.getSecurityProperties(secret))
                .filter(Objects::nonNull)
                .forEach(properties::putAll));
        properties.setProperty(PGProperty.APPLICATION_NAME.getName(), NAME);
        properties.setProperty(PGProperty.SOCKET_TIMEOUT.getName(), "5");
        return properties;
    }
}
