package id.kalimantan.figures.network;

import static id.kalimantan.figures.figure.PlkkType.CLINIC;
import static id.kalimantan.figures.figure.PlkkType.PUSKESMAS;
import static id.kalimantan.figures.network.CoordinateQuality.BUILDING;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.network.Listing.Scope;
import id.kalimantan.figures.scale.Synthetic;
import id.kalimantan.figures.scale.Synthetic.Size;
import id.kalimantan.figures.sql.ReadTransaction;
import id.kalimantan.figures.sql.Sql;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
    ReadTransaction reading;

    static Stream<PlkkFilter> filters() {
        return Stream.of(
                PlkkFilter.NONE,
                new PlkkFilter(null, null, List.of(CLINIC, PUSKESMAS), null, null, null, List.of()),
                new PlkkFilter("KALIMANTAN", null, null, null, null, null, null),
                named(null, "klinik"),
                named("64", "klinik"),
                new PlkkFilter("64", null, List.of(CLINIC), null, null, null, List.of(BUILDING)),
                new PlkkFilter(null, null, null, null, LocalDate.of(2025, 1, 1), null, null),
                new PlkkFilter(null, null, null, null, null, LocalDate.of(2025, 1, 1), null));
    }

    @Test
    @TestTransaction
    void theNearestTenAreFoundByWalkingTheIndexOutwards() {
        session.doWork(connection -> Synthetic.publish(connection, new Size(0, 0, 0, 10_000, 0), 1));

        filters().forEach(filter -> {
            String plan = plan("plkk_facility", filter, SANGATTA);
            assertTrue(plan.contains("Order By: (\"position\" <-> "), plan);
            assertFalse(plan.contains("Seq Scan on plkk_facility"), plan);
        });
    }

    @Test
    @TestTransaction
    void thoseWithinALimitAreFoundByTheIndexToo() {
        session.doWork(connection -> Synthetic.publish(connection, new Size(0, 0, 0, 10_000, 0), 1));

        filters().forEach(filter -> {
            String plan = plan("plkk_facility", filter, new NearInput(0.5049, 117.5279, 50.0));
            assertTrue(plan.contains("_position"), plan);
            assertFalse(plan.contains("Seq Scan on plkk_facility"), plan);
        });
    }

    @Test
    @TestTransaction
    void theNearestOfficesAndUnitsAreFoundByTheirIndexes() {
        session.doWork(connection -> Synthetic.publish(connection, new Size(0, 2_000, 8_000, 0, 0), 1));

        String offices = plan("office", OfficeFilter.NONE, SANGATTA);
        String units = plan("service_unit", ServiceUnitFilter.NONE, SANGATTA);

        assertTrue(offices.contains("Index Scan using office_position"), offices);
        assertTrue(units.contains("Index Scan using service_unit_position"), units);
    }

    /** Few have such a name, and the nearest of them may be at the other end of the country. */
    @Test
    @TestTransaction
    void thoseWithARareNameAreFoundByTheNameAndThenSorted() {
        session.doWork(connection -> Synthetic.publish(connection, new Size(0, 0, 0, 10_000, 0), 1));
        mergeNewNames();

        for (String text : List.of("kudungga", "Sintetis 777", "nowhere")) {
            String plan = plan("plkk_facility", named(null, text), SANGATTA);
            assertTrue(plan.contains("Bitmap Index Scan on plkk_facility_search"), plan);
            assertTrue(plan.contains("Sort Key: ((t.\"position\" <-> "), plan);
        }
    }

    private static PlkkFilter named(@Nullable String region, String text) {
        return new PlkkFilter(region, text, null, null, null, null, null);
    }

    /** As a vacuum does, which cannot run in a transaction: the list of new names would be read from end to end. */
    private void mergeNewNames() {
        new Sql().add("select gin_clean_pending_list('plkk_facility_search')").list(reading, row -> row.getLong(1));
    }

    private String plan(String table, Filter filter, NearInput near) {
        var listing = new Listing(Scope.EVERYTHING, null, filter, near);
        Sql select = new ListingSql(table, "introduced_in", "ended_in")
                .page(listing.page(10, null, null, null), new @Nullable String[] {null});
        return String.join("\n", new Sql().add("explain ").add(select).list(reading, row -> row.getString(1)));
    }
}
