package id.kalimantan.figures.network;

import static id.kalimantan.figures.network.CoordinateQuality.BUILDING;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.scale.Synthetic;
import id.kalimantan.figures.scale.Synthetic.Size;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** PostgreSQL finds the nearest by walking the index outwards from the point, not by measuring to every row. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NearestPlanTest {
    private static final NearInput SANGATTA = new NearInput(0.5049, 117.5279, null);

    @Inject
    Session session;

    @Inject
    PlkkFacilityRepository facilities;

    @Inject
    OfficeRepository offices;

    @Inject
    ServiceUnitRepository units;

    static Stream<PlkkFilter> filters() {
        return Stream.of(
                named(null, null),
                new PlkkFilter(null, null, List.of("CLINIC", "PUSKESMAS"), null, null, null, List.of()),
                new PlkkFilter("KALIMANTAN", null, null, null, null, null, null),
                named(null, "klinik"),
                named("64", "klinik"),
                new PlkkFilter("64", null, List.of("CLINIC"), null, null, null, List.of(BUILDING)),
                new PlkkFilter(null, null, null, null, LocalDate.of(2025, 1, 1), null, null),
                new PlkkFilter(null, null, null, null, null, LocalDate.of(2025, 1, 1), null));
    }

    @Test
    @TestTransaction
    void theNearestTenAreFoundByWalkingTheIndexOutwards() {
        session.doWork(connection -> Synthetic.publish(connection, Size.places(0, 0, 10_000), 1));

        filters().forEach(filter -> {
            String plan = plan(facilities, filter, SANGATTA);
            assertTrue(plan.contains("Order By: (\"position\" <-> "), plan);
            assertFalse(plan.contains("Seq Scan on plkk_facility"), plan);
        });
    }

    @Test
    @TestTransaction
    void thoseWithinALimitAreFoundByTheIndexToo() {
        session.doWork(connection -> Synthetic.publish(connection, Size.places(0, 0, 10_000), 1));

        filters().forEach(filter -> {
            String plan = plan(facilities, filter, new NearInput(0.5049, 117.5279, 50.0));
            assertTrue(plan.contains("_position"), plan);
            assertFalse(plan.contains("Seq Scan on plkk_facility"), plan);
        });
    }

    @Test
    @TestTransaction
    void theNearestOfficesAndUnitsAreFoundByTheirIndexes() {
        session.doWork(connection -> Synthetic.publish(connection, Size.places(2_000, 8_000, 0), 1));

        String ofOffices = plan(offices, null, SANGATTA);
        String ofUnits = plan(units, null, SANGATTA);

        assertTrue(ofOffices.contains("Index Scan using office_position"), ofOffices);
        assertTrue(ofUnits.contains("Index Scan using service_unit_position"), ofUnits);
    }

    /** Few have such a name, and the nearest of them may be at the other end of the country. */
    @Test
    @TestTransaction
    void thoseWithARareNameAreFoundByTheNameAndThenSorted() {
        session.doWork(connection -> Synthetic.publish(connection, Size.places(0, 0, 10_000), 1));
        mergeNewNames();

        for (String text : List.of("kudungga", "Sintetis 777", "nowhere")) {
            String plan = plan(facilities, named(null, text), SANGATTA);
            assertTrue(plan.contains("Bitmap Index Scan on plkk_facility_search"), plan);
            assertTrue(plan.contains(".\"position\" <-> (InitPlan"), plan);
        }
    }

    private static PlkkFilter named(@Nullable String region, @Nullable String text) {
        return new PlkkFilter(region, text, null, null, null, null, null);
    }

    /** As a vacuum does, which cannot run in a transaction: the list of new names would be read from end to end. */
    private void mergeNewNames() {
        session.createNativeQuery("select gin_clean_pending_list('plkk_facility_search')", Long.class)
                .getSingleResult();
    }

    /** The plan of the statement that reads the list, as PostgreSQL writes it into its log. */
    private <F extends PlaceFilter> String plan(PlaceRepository<?, F> repository, @Nullable F filter, NearInput near) {
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("load 'auto_explain'");
                statement.execute("set local auto_explain.log_min_duration = 0");
            }
        });
        var page = PlacePage.of(PlaceList.of(PlaceList.Parent.NONE, null, filter, near), 10, null, null, null);
        try {
            long before = Files.size(PostgresResource.LOG);
            repository.loadPages(Set.of(page));
            // the plan is told when the statement makes room for the next
            session.createNativeQuery("select 1", Integer.class).getSingleResult();
            byte[] log = Files.readAllBytes(PostgresResource.LOG);
            return new String(log, (int) before, (int) (log.length - before), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
