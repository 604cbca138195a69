package id.kalimantan.figures.release;

import id.kalimantan.figures.release.Publication.CsvFile;
import id.kalimantan.figures.release.Publication.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Publishes files as the next release: in one transaction, so that all of it becomes visible at once or
 * nothing ever does, and one publication after another, however many servers there are.
 */
@ApplicationScoped
class Publisher {
    private static final long LOCK = 0x4B616C696D616E74L;

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
    Outcome publishFirst(Publication publication) throws SQLException, IOException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection);
                return CurrentRelease.read(connection) == 0
                        ? publish(connection, publication, false)
                        : Outcome.of(null, List.of(), new Problems());
            } finally {
                connection.rollback();
            }
        }
    }

    /** In a dry run everything happens but for the end: nothing stays. */
    Outcome publish(Publication publication, boolean dryRun) throws SQLException, IOException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection);
                return publish(connection, publication, dryRun);
            } finally {
                connection.rollback();
            }
        }
    }

    private Outcome publish(Connection connection, Publication publication, boolean dryRun)
            throws SQLException, IOException {
        var problems = new Problems();
        var stage = new Stage(connection, problems);
        stage.create();
        for (CsvFile file : publication.files()) {
            stage.fill(file);
        }
        var checks = new StagedChecks(connection, problems, problems.kindsWithErrors());
        for (CsvFile file : publication.files()) {
            checks.run(file.kind());
        }
        if (problems.errors() > 0) {
            return Outcome.of(null, List.of(), problems);
        }
        int number = CurrentRelease.read(connection) + 1;
        var changes = new ArrayList<TableChanges>();
        announceNumber(connection, number, publication);
        var merge = new Merge(connection, number);
        for (CsvFile file : publication.files()) {
            changes.add(merge.run(file.kind()));
        }
        if (dryRun || changes.stream().noneMatch(TableChanges::any)) {
            return Outcome.of(null, changes, problems);
        }
        seal(connection, number, merge.checksum());
        connection.commit();
        release.learn(number); // so that whoever publishes reads it from now on
        return Outcome.of(number, changes, problems);
    }

    /** Rows refer to their release, so it comes first; its checksum is known when they are there. */
    private static void announceNumber(Connection connection, int number, Publication publication) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into release (number, published_by, note, checksum) values (?, ?, ?, '')")) {
            insert.setInt(1, number);
            insert.setString(2, publication.publishedBy());
            insert.setString(3, publication.note());
            insert.executeUpdate();
        }
    }

    private static void seal(Connection connection, int number, String checksum) throws SQLException {
        try (var update = connection.prepareStatement(
                "update release set checksum = ?, published_at = clock_timestamp() where number = ?")) {
            update.setString(1, checksum);
            update.setInt(2, number);
            update.executeUpdate();
        }
    }

    /** Publishing takes longer than the statements of queries may. */
    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = 0");
        }
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }
}
