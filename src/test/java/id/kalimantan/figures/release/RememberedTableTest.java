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

/** Regions and offices are remembered, and yet never of another release than what is read beside them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishingProfile.class)
class RememberedTableTest {
    private static final String REGION = "62.71,%s,Palangka Raya City,CITY,62,,Asia/Pontianak,,,,,";
    private static final String OFFICE = "pontianak,%s,BRANCH_OFFICE,61.71,,,,,,,,,,,note,,";

    @Inject
    DataSource database;

    @Test
    void aFigureThatWasAskedOftenShowsARevisedRegionAtOnce() throws Exception {
        String document = "{ region(code: \"62.71\") { name figure(indicator: EMPLOYERS) { value } } }";
        publish(
                file(DatasetKind.REGIONS, REGION.formatted("Before")),
                file(DatasetKind.FIGURES, "EMPLOYERS,62.71,2024,,,,9,EXACT,,,antara-2024-11-07,,,"));
        long statements = statementsWhenAskedOften(document);

        publish(file(DatasetKind.REGIONS, REGION.formatted("After")));

        assertEquals("After", ask(document).getString("data.region.name"));
        assertEquals(1, statements);
        assertEquals(1, statementsWhenAskedOften(document));
        assertEquals("After", ask(document).getString("data.region.name"));
    }

    @Test
    void aListThatWasAskedOftenShowsARevisedOfficeAtOnce() throws Exception {
        String document =
                "{ plkkFacilities(filter: { text: \"remembered\" }) { totalCount nodes { office { name } region { code } } } }";
        publish(
                file(DatasetKind.OFFICES, OFFICE.formatted("Before")),
                file(
                        DatasetKind.PLKK_FACILITIES,
                        Csv.CLINIC.formatted("remembered", "Remembered", "", "").replace("BUILDING", "")));
        long statements = statementsWhenAskedOften(document);

        publish(file(DatasetKind.OFFICES, OFFICE.formatted("After")));

        assertEquals("After", ask(document).getString("data.plkkFacilities.nodes[0].office.name"));
        assertEquals(2, statements);
        assertEquals(2, statementsWhenAskedOften(document));
        assertEquals("After", ask(document).getString("data.plkkFacilities.nodes[0].office.name"));
    }

    private static long statementsWhenAskedOften(String document) {
        ask(document);
        ask(document);
        return Statements.count(() -> ask(document));
    }

    private static CsvFile file(DatasetKind kind, String row) {
        return Csv.file(kind, Csv.header(kind), row);
    }

    /** As another server does it: this one hears of it later. */
    private void publish(CsvFile... files) throws Exception {
        var outcome =
                ScratchDatabases.publisher(database).publish(new Publication(List.of(files), "editor", null), false);
        assertEquals(List.of(), outcome.problems());
    }
}
