package id.kalimantan.figures.release;

import static id.kalimantan.figures.Ask.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.release.Publication.CsvFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Regions are remembered, and yet never of another release than the figures beside them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishingProfile.class)
class RevisedRegionTest {
    private static final String REGION = "62.71,%s,Palangka Raya City,CITY,62,,Asia/Pontianak,,,,,";

    @Inject
    DataSource database;

    @Test
    void anOperationThatWasAskedOftenShowsARevisedRegionAtOnce() throws Exception {
        String document = "{ region(code: \"62.71\") { name figure(indicator: EMPLOYERS) { value } } }";
        publish(
                Csv.file(DatasetKind.REGIONS, Csv.header(DatasetKind.REGIONS), REGION.formatted("Before")),
                Csv.file(DatasetKind.FIGURES, Csv.FIGURES, "EMPLOYERS,62.71,2024,,,,9,EXACT,,,antara-2024-11-07,,,"));
        ask(document);
        ask(document);
        long statements = Statements.count(() -> ask(document));

        publish(Csv.file(DatasetKind.REGIONS, Csv.header(DatasetKind.REGIONS), REGION.formatted("After")));

        assertEquals(1, statements);
        assertEquals("After", ask(document).getString("data.region.name"));
        assertEquals("After", ask(document).getString("data.region.name"));
    }

    /** As another server does it: this one hears of it later. */
    private void publish(CsvFile... files) throws Exception {
        var outcome =
                ScratchDatabases.publisher(database).publish(new Publication(List.of(files), "editor", null), false);
        assertEquals(List.of(), outcome.problems());
    }
}
