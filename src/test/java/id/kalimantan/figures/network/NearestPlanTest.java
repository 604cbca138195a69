package id.kalimantan.figures.network;

import static id.kalimantan.figures.figure.PlkkType.CLINIC;
import static id.kalimantan.figures.figure.PlkkType.PUSKESMAS;
import static id.kalimantan.figures.network.CoordinateQuality.BUILDING;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.network.Listing.Scope;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** PostgreSQL finds the nearest by walking the index outwards from the point, not by measuring to every row. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NearestPlanTest {
    @Inject
    PlkkFacilityQueries facilities;

    @Inject
    Session session;

    static Stream<PlkkFilter> filters() {
        return Stream.of(
                PlkkFilter.NONE,
                new PlkkFilter(null, null, List.of(CLINIC, PUSKESMAS), null, null, null, List.of()),
                new PlkkFilter("KALIMANTAN", null, null, null, null, null, null),
                new PlkkFilter("64", null, List.of(CLINIC), null, null, null, List.of(BUILDING)),
                new PlkkFilter(null, null, null, null, LocalDate.of(2025, 1, 1), null, null),
                new PlkkFilter(null, null, null, null, null, LocalDate.of(2025, 1, 1), null));
    }

    @Test
    @TestTransaction
    void theNearestTenAreFoundByWalkingTheIndexOutwards() {
        Synthetic.facilities(session, 10_000);

        filters().forEach(filter -> {
            String plan = plan(filter, new NearInput(0.5049, 117.5279, null));
            assertTrue(plan.contains("Index Scan using plkk_facility_position"), plan);
            assertTrue(plan.contains("Order By: (\"position\" <-> "), plan);
        });
    }

    @Test
    @TestTransaction
    void thoseWithinALimitAreFoundByTheIndexToo() {
        Synthetic.facilities(session, 10_000);

        filters().forEach(filter -> {
            String plan = plan(filter, new NearInput(0.5049, 117.5279, 50.0));
            assertTrue(plan.contains("plkk_facility_position"), plan);
        });
    }

    private String plan(PlkkFilter filter, NearInput near) {
        var listing = new Listing(Scope.EVERYTHING, null, filter, near);
        Sql select = facilities.select(listing.page(10, null, null, null), Stream.of(listing));
        return String.join("\n", new Sql().add("explain ").add(select).list(session, row -> row.getString(1)));
    }
}
