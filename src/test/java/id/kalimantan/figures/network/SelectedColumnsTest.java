package id.kalimantan.figures.network;

import static id.kalimantan.figures.Ask.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists read the columns that are selected, and every field that is selected gets its own. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SelectedColumnsTest {
    private static final String POINT =
            "latitude = 0.1, longitude = 117.4, coordinate_quality = 'TOWN', coordinate_place = 'Bontang'";

    /** Fields that are not read unless they are selected: with them all columns are. */
    private static final String SELDOM = "sourceNote aliases missing { field } coordinate { quality }";

    @Inject
    Rows rows;

    @AfterEach
    void clear() {
        rows.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "offices, address",
        "offices, kind",
        "offices, region { code }",
        "offices, coordinate { latitude place }",
        "offices, sourceNote",
        "offices, aliases",
        "offices, serves { code }",
        "offices, asPrinted",
        "offices, lastSeen",
        "offices, missing { field }",
        "serviceUnits, office { code }",
        "serviceUnits, coordinate { latitude place }",
        "serviceUnits, lastSeen",
        "serviceUnits, missing { field }",
        "plkkFacilities, type",
        "plkkFacilities, regionCertainty",
        "plkkFacilities, office { code }",
        "plkkFacilities, agreement { from until }",
        "plkkFacilities, verifiedOn",
        "plkkFacilities, missing { field }",
    })
    void aFieldThatIsSelectedAloneHasTheValueThatItHasBesideAllOthers(String connection, String field) {
        rows.unit("test-unit", "bontang", "64.74", POINT, "last_seen = '2024'");
        rows.facility("test-complete", "64.74", "agreement_from = '2024-01-01'", "verified_on = '2024-02-01'");

        var alone = ask("{ %s(first: 100) { nodes { it: %s } } }".formatted(connection, field));
        var beside = ask("{ %s(first: 100) { edges { node { it: %s %s } } } }".formatted(connection, field, SELDOM));

        List<Object> values = beside.getList("data.%s.edges.node.it".formatted(connection));
        assertEquals(values, alone.getList("data.%s.nodes.it".formatted(connection)));
        assertTrue(values.stream().anyMatch(Objects::nonNull));
    }
}
