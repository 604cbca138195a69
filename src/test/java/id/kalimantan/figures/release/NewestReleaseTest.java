package id.kalimantan.figures.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NewestReleaseTest {
    @Test
    void aReleaseIsTheNewestUntilTheNextIsCommittedWhoeverHasHeardOfIt() throws Exception {
        var database = ScratchDatabases.withBundledDataset();
        var newest = new NewestRelease(database);
        NewestRelease.Identified first = Objects.requireNonNull(newest.find());

        var source = Csv.file(DatasetKind.SOURCES, Csv.SOURCES, Csv.SOURCE);
        ScratchDatabases.publisher(database).publish(new Publication(List.of(source), "test", null), false);

        NewestRelease.Identified second = Objects.requireNonNull(newest.find());
        assertEquals(1, first.number());
        assertEquals(2, second.number());
        assertNotEquals(first.identity(), second.identity());
    }
}
