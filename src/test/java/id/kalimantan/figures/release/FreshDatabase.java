package id.kalimantan.figures.release;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.release.Publication.CsvFile;
import id.kalimantan.figures.release.Publication.Outcome;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** The database of the application for tests of publications, which begin with one that they know. */
@Singleton
class FreshDatabase {
    @Inject
    TestPublisher publisher;

    @Inject
    BundledDataset dataset;

    @Inject
    DataSource database;

    /** Takes all rows away. */
    void empty() throws SQLException {
        String tables =
                Arrays.stream(DatasetKind.values()).map(DatasetKind::table).collect(joining(", "));
        query("truncate release, release_change, headline, " + tables);
    }

    /** Leaves the first part of the bundled dataset as release 1, as a server does that is killed in between. */
    void withFirstPart() throws SQLException, IOException {
        empty();
        publishFirstPart();
    }

    Outcome publishFirstPart() throws IOException {
        return publisher.publishAfter(null, () -> BundledDataset.publication(1));
    }

    /** Leaves the whole bundled dataset as releases 1 and 2. */
    void withBundledDataset() throws SQLException, IOException {
        empty();
        dataset.load(new StartupEvent());
    }

    Outcome publish(boolean dryRun, CsvFile... files) throws IOException {
        return publisher.publish(new Publication(List.of(files), "test", null), dryRun);
    }

    /** The rows of a query, their values joined by bars. */
    List<String> query(String sql) throws SQLException {
        return ScratchDatabases.query(database, sql);
    }
}
