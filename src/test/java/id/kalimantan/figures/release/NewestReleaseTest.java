package id.kalimantan.figures.release;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewestReleaseTest {
    @Test
    void aReleaseIsTheNewestUntilTheNextIsCommittedWhoeverHasHeardOfIt() throws Exception {
        var database = ScratchDatabases.withBundledDataset();
        var newest = new NewestRelease(database);
        assertTrue(newest.is(1));

        var source = Csv.file(DatasetKind.SOURCES, Csv.SOURCES, Csv.SOURCE);
        ScratchDatabases.publisher(database).publish(new Publication(List.of(source), "test", null), false);

        assertFalse(newest.is(1));
        assertTrue(newest.is(2));
    }
}
