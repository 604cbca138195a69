package id.kalimantan.figures.release;

import id.kalimantan.figures.figure.Headline;
import id.kalimantan.figures.figure.Headlines;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.release.Publication.CsvFile;
import id.kalimantan.figures.release.Publication.Outcome;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

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
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** No transaction of ours takes longer: a large publication takes minutes. */
    private static final int SECONDS = 86_400;

    private final Session session;
    private final ReleaseRepository releases;
    private final Headlines headlines;
    private final ReleaseTracker tracker;

    Publisher(Session session, ReleaseRepository releases, Headlines headlines, ReleaseTracker tracker) {
        this.session = session;
        this.releases = releases;
        this.headlines = headlines;
        this.tracker = tracker;
    }

    /**
     * Publishes what follows a release; nothing when another is the newest, be it because another server has been first.
     *
     * @param predecessor its number and note; null when there is to be none
     */
    Outcome publishAfter(@Nullable Predecessor predecessor, Supplier<Publication> publication) throws IOException {
        return inTransaction(
                Duration.ZERO,
                connection -> isNewest(predecessor)
                        ? publish(connection, publication.get(), false)
                        : Outcome.refused(new Problems()));
    }

    /** A release that another one follows. */
    record Predecessor(int number, String note) {}

    private boolean isNewest(@Nullable Predecessor predecessor) {
        return releases.findNewest()
                .map(newest -> new Predecessor(newest.number, Objects.requireNonNullElse(newest.note, "")))
                .equals(Optional.ofNullable(predecessor));
    }

    /** Whether a release is the newest, without waiting for publications that go on. */
    boolean wouldFollow(@Nullable Predecessor predecessor) {
        return QuarkusTransaction.requiringNew().call(() -> isNewest(predecessor));
    }

    private int newest() {
        return releases.findNewest().map(release -> release.number).orElse(0);
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
            return Outcome.refused(problems);
        }
        var release = new Release(newest() + 1, publication.publishedBy(), publication.note());
        session.persist(release);
        session.flush();
        List<TableChanges> changes = merge(connection, release, publication, problems, progress);
        if (problems.errors() == 0) {
            checks.regionTree();
        }
        if (problems.errors() > 0) {
            return Outcome.refused(problems);
        }
        progress.begin("looking for what is implausible");
        new Plausibility(connection, release.number, problems).run();
        if (changes.stream().noneMatch(TableChanges::any)) {
            return Outcome.of(null, changes, List.of(), problems);
        }
        progress.begin("comparing what readers see");
        List<Headline> found = headlines.find(release.number, hasNewBodies(changes));
        if (dryRun) {
            return Outcome.of(null, changes, found, problems);
        }
        progress.begin("computing the checksum of release " + release.number);
        release.checksum = new Merge(connection, release).checksum();
        release.publishedAt = OffsetDateTime.now(ZoneOffset.UTC);
        changes.forEach(session::persist);
        for (int i = 0; i < found.size(); i++) {
            session.persist(new StoredHeadline(release, i, found.get(i)));
        }
        session.flush();
        QuarkusTransaction.commit();
        progress.begin("release " + release.number + " is published");
        tracker.learn(release.number); // so that whoever publishes reads it from now on
        return Outcome.of(release.number, changes, found, problems);
    }

    /** Whose figures are whose decides which is preferred, everywhere. */
    private static boolean hasNewBodies(List<TableChanges> changes) {
        return changes.stream().anyMatch(change -> change.kind == DatasetKind.BODIES && change.any());
    }

    private static StagedChecks stage(
            Connection connection, Publication publication, Problems problems, Progress progress)
            throws SQLException, IOException {
        var stage = new StagingTables(connection, problems, progress);
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
            Connection connection, Release release, Publication publication, Problems problems, Progress progress)
            throws SQLException {
        var merge = new Merge(connection, release);
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

    private interface Work {
        Outcome in(Connection connection) throws SQLException, IOException;
    }

    /** The work commits; what it leaves open, however it ends, is undone. */
    private Outcome inTransaction(Duration patience, Work work) throws IOException {
        boolean withinOperation = QuarkusTransaction.isActive();
        if (withinOperation) {
            // what the operation reads from now on is what was published
            QuarkusTransaction.rollback();
        }
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(SECONDS));
        try {
            return session.doReturningWork(connection -> within(connection, patience, work));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } finally {
            if (QuarkusTransaction.isActive()) {
                QuarkusTransaction.rollback();
            }
            if (withinOperation) {
                QuarkusTransaction.begin();
            }
        }
    }

    private static Outcome within(Connection connection, Duration patience, Work work) throws SQLException {
        // a single statement of a large publication may take minutes; the pool takes this back
        connection.setNetworkTimeout(Runnable::run, 0);
        lock(connection, patience);
        try {
            return work.in(connection);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param patience how long to wait for another publication; zero for ever */
    private static void lock(Connection connection, Duration patience) throws SQLException {
        try (var statement = connection.createStatement()) {
            // what another publication has done while this one waited for it must be seen
            statement.execute("set transaction isolation level read committed");
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
