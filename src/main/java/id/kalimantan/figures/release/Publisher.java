package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.release.Publication.CsvFile;
import id.kalimantan.figures.release.Publication.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Publishes files as the next release: in one transaction, so that all of it becomes visible at once or
 * nothing ever does, and one publication after another, however many servers there are.
 */
@ApplicationScoped
public class Publisher {
    /** The role that a token needs. */
    public static final String ROLE = "publisher";

    static final long LOCK = 0x4B616C696D616E74L;
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final CurrentRelease release;

    Publisher(DataSource dataSource, CurrentRelease release) {
        this.dataSource = dataSource;
        this.release = release;
    }

    boolean isEmpty() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return CurrentRelease.read(connection) == 0;
        }
    }

    /** Does nothing when another server has been first. */
    Outcome publishFirst(Publication publication) throws IOException {
        return inTransaction(
                Duration.ZERO,
                connection -> CurrentRelease.read(connection) == 0
                        ? publish(connection, publication, false)
                        : Outcome.of(null, List.of(), new Problems()));
    }

    /**
     * Publishes the files, or finds all that is wrong with them and publishes nothing.
     *
     * @param dryRun everything happens but for the end: nothing stays
     * @throws io.quarkus.security.UnauthorizedException without a caller
     * @throws io.quarkus.security.ForbiddenException when the caller is no publisher
     * @throws FieldError with {@code CONFLICT} when another publication takes long
     */
    @RolesAllowed(ROLE)
    public Outcome publish(Publication publication, boolean dryRun) throws IOException {
        return inTransaction(PATIENCE, connection -> publish(connection, publication, dryRun));
    }

    private Outcome publish(Connection connection, Publication publication, boolean dryRun)
            throws SQLException, IOException {
        try (var progress = new Progress()) {
            return publish(connection, publication, dryRun, progress);
        }
    }

    private Outcome publish(Connection connection, Publication publication, boolean dryRun, Progress progress)
            throws SQLException, IOException {
        var problems = new Problems();
        StagedChecks checks = stage(connection, publication, problems, progress);
        if (problems.errors() > 0) {
            return Outcome.of(null, List.of(), problems);
        }
        int number = CurrentRelease.read(connection) + 1;
        insertRelease(connection, number, publication);
        List<TableChanges> changes = merge(connection, number, publication, problems, progress);
        if (problems.errors() == 0) {
            checks.regionTree();
        }
        if (problems.errors() > 0) {
            return Outcome.of(null, List.of(), problems);
        }
        progress.begin("looking for what is implausible");
        new Plausibility(connection, number, problems).run();
        if (dryRun || changes.stream().noneMatch(TableChanges::any)) {
            return Outcome.of(null, changes, problems);
        }
        progress.begin("computing the checksum of release " + number);
        seal(connection, number);
        connection.commit();
        progress.begin("release " + number + " is published");
        release.learn(number); // so that whoever publishes reads it from now on
        return Outcome.of(number, changes, problems);
    }

    private static StagedChecks stage(
            Connection connection, Publication publication, Problems problems, Progress progress)
            throws SQLException, IOException {
        var stage = new Stage(connection, problems, progress);
        stage.create();
        for (CsvFile file : publication.files()) {
            stage.fill(file);
        }
        var checks = new StagedChecks(connection, problems, problems.kindsWithErrors());
        for (CsvFile file : publication.files()) {
            progress.begin("checking " + file.kind().file());
            checks.run(file.kind());
        }
        return checks;
    }

    private static List<TableChanges> merge(
            Connection connection, int number, Publication publication, Problems problems, Progress progress)
            throws SQLException {
        var merge = new Merge(connection, number);
        var changes = new ArrayList<TableChanges>();
        try {
            for (CsvFile file : publication.files()) {
                progress.begin("merging " + file.kind().file());
                changes.add(merge.run(file.kind()));
            }
            merge.verify();
        } catch (SQLException refused) {
            Violations.explain(refused, problems);
        }
        return changes;
    }

    /** Rows refer to their release, so it comes first; its checksum is known when they are there. */
    private static void insertRelease(Connection connection, int number, Publication publication) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into release (number, published_by, note, checksum) values (?, ?, ?, '')")) {
            insert.setInt(1, number);
            insert.setString(2, publication.publishedBy());
            insert.setString(3, publication.note());
            insert.executeUpdate();
        }
    }

    private static void seal(Connection connection, int number) throws SQLException {
        String checksum = new Merge(connection, number).checksum();
        try (var update = connection.prepareStatement(
                "update release set checksum = ?, published_at = clock_timestamp() where number = ?")) {
            update.setString(1, checksum);
            update.setInt(2, number);
            update.executeUpdate();
        }
    }

    private interface Work {
        Outcome in(Connection connection) throws SQLException, IOException;
    }

    private interface Undo extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    /** The work commits; what it leaves open, however it ends, is undone, for the pool would commit it. */
    @SuppressWarnings("try")
    private Outcome inTransaction(Duration patience, Work work) throws IOException {
        try (var connection = dataSource.getConnection()) {
            int timeout = connection.getNetworkTimeout();
            try (Undo restored = () -> connection.setNetworkTimeout(Runnable::run, timeout);
                    Undo undone = connection::rollback) {
                // what another publication has done while this one waited for it must be seen
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(false);
                // a single statement of a large publication may take minutes
                connection.setNetworkTimeout(Runnable::run, 0);
                lock(connection, patience);
                return work.in(connection);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** @param patience how long to wait for another publication; zero for ever */
    private static void lock(Connection connection, Duration patience) throws SQLException {
        try (var statement = connection.createStatement()) {
            // publishing takes longer than the statements of queries may
            statement.execute("set local statement_timeout = 0");
            statement.execute("set local lock_timeout = " + patience.toMillis());
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            statement.execute("set local lock_timeout = 0");
        } catch (SQLException refused) {
            if (LOCK_NOT_AVAILABLE.equals(refused.getSQLState())) {
                throw new FieldError(ErrorCode.CONFLICT, "Another publication is running: try again when it is over.");
            }
            throw refused;
        }
    }
}
