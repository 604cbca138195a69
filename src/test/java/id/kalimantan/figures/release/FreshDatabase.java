package id.kalimantan.figures.release;

import id.kalimantan.figures.release.Publication.CsvFile;
import id.kalimantan.figures.release.Publication.Outcome;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The database of the application for tests of publications, which begin with one that they know. */
@Singleton
class FreshDatabase {
    @Inject
    TestPublisher publisher;

    @Inject
    DataSource database;

    /** Takes all rows away, but not the code lists. */
    void empty() throws SQLException {
        query("truncate release, release_change, region, source, figure, office, service_unit, plkk_facility");
    }

    /** Leaves the bundled dataset as release 1. */
    void withBundledDataset() throws SQLException, IOException {
        empty();
        publishFirst();
    }

    Outcome publishFirst() throws IOException {
        return publisher.publishFirst(FreshDatabase::bundledDataset);
    }

    static Publication bundledDataset() {
        try {
            return new Publication(BundledDataset.files(), "test", null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Outcome publish(boolean dryRun, CsvFile... files) throws IOException {
        return publisher.publish(new Publication(List.of(files), "test", null), dryRun);
    }

    /** The rows of a query, their values joined by bars. */
    List<String> query(String sql) throws SQLException {
        return ScratchDatabases.query(database, sql);
    }
}
