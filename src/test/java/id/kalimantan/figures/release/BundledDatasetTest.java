package id.kalimantan.figures.release;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(FreshDatabaseProfile.class)
class BundledDatasetTest {
    @Inject
    FreshDatabase database;

    @Inject
    BundledDataset dataset;

    @BeforeEach
    void emptyDatabase() throws Exception {
        database.empty();
    }

    @Test
    void becomesTheFirstTwoReleasesOfAnEmptyDatabase() throws Exception {
        database.withBundledDataset();

        assertEquals(List.of("4|15|3|14|4|62|0|8|14|80|0|19"), counts(1));
        assertEquals(List.of("7|25|5|20|46|62|79|78|24|275|2|36"), counts(2));
    }

    @Test
    void containsThreeTotalsThatAreNotTheSumOfTheirParts() throws Exception {
        assertEquals(
                List.of(
                        "2500000: The regions below of which there are figures have 3619336 together, more than the region.",
                        "395: The regions below add up to 393.",
                        "93468: The parts add up to 93373."),
                warnings(database.publishFirstPart()));
    }

    @Test
    void saysOfSouthKalimantanWhatWasSaidOfAllKalimantan() throws Exception {
        database.withFirstPart();

        List<String> warnings = warnings(database.publisher.publish(BundledDataset.publication(2), false));

        assertEquals("93468: The parts add up to 93373.", warnings.get(warnings.size() - 1));
    }

    @Test
    void containsSixSpansThatWereNotOverWhenTheyWereToldOf() throws Exception {
        database.withFirstPart();

        assertEquals(
                6,
                warnings(database.publisher.publish(BundledDataset.publication(2), false)).stream()
                        .filter(warning -> warning.contains("Its source was published before"))
                        .count());
    }

    @Test
    void isPublishedOnceWhenSeveralServersStartTogether() throws Exception {
        var servers = Executors.newFixedThreadPool(4);
        Callable<Void> server = () -> {
            dataset.load(new StartupEvent());
            return null;
        };

        for (var started : servers.invokeAll(List.of(server, server, server, server))) {
            started.get();
        }

        servers.shutdown();
        assertEquals(
                List.of("2|62"),
                database.query("select (select count(*) from release), (select count(*) from region)"));
    }

    @Test
    void isLeftAloneWhereSomethingElseWasPublished() throws Exception {
        database.withFirstPart();
        database.publish(false, Csv.file(DatasetKind.SOURCES, Csv.SOURCES, Csv.SOURCE));

        dataset.load(new StartupEvent());

        assertEquals(List.of("2|9"), database.query("""
                        select (select max(number) from release), (select count(*) from source)"""));
    }

    @Test
    void goesOnWhereAServerWasKilledInBetween() throws Exception {
        database.withBundledDataset();
        List<String> whole = checksums();
        database.withFirstPart();

        dataset.load(new StartupEvent());

        assertEquals(whole, checksums());
    }

    @Test
    void publishedAgainMakesNoNewRelease() throws Exception {
        database.withFirstPart();

        var again = database.publisher.publish(BundledDataset.publication(1), false);

        assertNull(again.release());
        assertEquals(
                List.of(4, 15, 3, 14, 4, 62, 8, 14, 80, 0, 19),
                again.changes().stream().map(table -> table.unchanged).toList());
    }

    @Test
    void keepsListsAndPrintedDecimals() throws Exception {
        database.withFirstPart();

        assertEquals(List.of("41.30|{Kalbar}|POINT|2024-11-07"), database.query("""
                        select (select value from figure where indicator = 'COVERAGE_RATE' and value = 41.3),
                          (select aliases from region where code = '61'), period_kind, period_end
                        from figure where indicator = 'COVERAGE_RATE' and value = 45.34"""));
    }

    private static List<String> warnings(Publication.Outcome outcome) {
        return outcome.problems().stream()
                .map(it -> it.value() + ": " + it.message())
                .toList();
    }

    /** The rows of each table in a release. */
    private List<String> counts(int release) throws Exception {
        return database.query(Arrays.stream(DatasetKind.values())
                .map(kind -> "(select count(*) from %s where introduced_in <= %d and coalesce(ended_in > %2$d, true))"
                        .formatted(kind.table(), release))
                .collect(joining(", ", "select ", "")));
    }

    private List<String> checksums() throws Exception {
        return database.query("select number, note, checksum from release order by number");
    }
}
