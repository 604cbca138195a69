package id.kalimantan.figures.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
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

    @BeforeEach
    void emptyDatabase() throws Exception {
        database.empty();
    }

    @Test
    void becomesReleaseOneOfAnEmptyDatabase() throws Exception {
        var outcome = first();

        assertEquals(1, outcome.release());
        assertEquals(List.of("62|8|80|14|0|19"), database.query("""
                        select (select count(*) from region), (select count(*) from source),
                          (select count(*) from figure), (select count(*) from office),
                          (select count(*) from service_unit), (select count(*) from plkk_facility)"""));
    }

    @Test
    void containsTwoTotalsThatAreNotTheSumOfTheirParts() throws Exception {
        assertEquals(
                List.of("395: The regions below add up to 393.", "93468: The parts add up to 93373."),
                first().problems().stream()
                        .map(it -> it.value() + ": " + it.message())
                        .toList());
    }

    @Test
    void isPublishedOnceWhenSeveralServersStartTogether() throws Exception {
        var servers = Executors.newFixedThreadPool(4);
        Callable<Publication.Outcome> server = this::first;

        for (var outcome : servers.invokeAll(List.of(server, server, server, server))) {
            assertEquals(0, outcome.get().errors());
        }

        servers.shutdown();
        assertEquals(
                List.of("1|62"),
                database.query("select (select count(*) from release), (select count(*) from region)"));
    }

    @Test
    void publishedAgainMakesNoNewRelease() throws Exception {
        first();

        var again = database.publisher.publish(FreshDatabase.bundledDataset(), false);

        assertNull(again.release());
        assertEquals(
                List.of(62, 8, 80, 14, 0, 19),
                again.changes().stream().map(table -> table.unchanged).toList());
    }

    @Test
    void keepsListsAndPrintedDecimals() throws Exception {
        first();

        assertEquals(List.of("41.30|{Kalbar}|POINT|2024-11-07"), database.query("""
                        select (select value from figure where indicator = 'COVERAGE_RATE' and value = 41.3),
                          (select aliases from region where code = '61'), period_kind, period_end
                        from figure where indicator = 'COVERAGE_RATE' and value = 45.34"""));
    }

    private Publication.Outcome first() throws Exception {
        return database.publishFirst();
    }
}
