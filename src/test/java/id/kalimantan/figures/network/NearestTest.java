package id.kalimantan.figures.network;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NearestTest {
    private static final String SANGATTA = "near: { latitude: 0.5049, longitude: 117.5279 }";

    @Inject
    Rows rows;

    @AfterEach
    void clear() {
        rows.clear();
    }

    @Test
    void theNearestComesFirstWithItsDistance() {
        var offices = ask("{ offices(first: 3, " + SANGATTA + ") { edges { distanceKm node { code } } } }");

        assertEquals(List.of("kutai-timur", "bontang", "samarinda"), offices.getList("data.offices.edges.node.code"));
        assertEquals(List.of(0f, 41.528f, 118.265f), offices.getList("data.offices.edges.distanceKm"));
    }

    @Test
    void withoutAPointThereIsNoDistance() {
        assertNull(ask("{ offices(first: 1) { edges { distanceKm } } }").get("data.offices.edges[0].distanceKm"));
    }

    @Test
    void theNearestIsFoundHoweverFar() {
        var offices = ask(
                "{ offices(first: 1, near: { latitude: -2, longitude: -65 }) { edges { distanceKm node { code } } } }");

        assertEquals("ketapang", offices.get("data.offices.edges[0].node.code"));
        assertEquals(19322.554, offices.getDouble("data.offices.edges[0].distanceKm"), 33);
    }

    @Test
    void aLimitLeavesOutWhatIsFartherAway() {
        var facilities =
                ask("{ plkkFacilities(first: 100, near: { latitude: 0.5049, longitude: 117.5279, withinKm: 42 })"
                        + " { totalCount edges { distanceKm } } }");

        assertEquals(17, facilities.getInt("data.plkkFacilities.totalCount"));
        assertEquals(17, facilities.getList("data.plkkFacilities.edges").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000", "1e308", "20100"})
    void aLimitBeyondTheEarthLeavesOutNothing(String km) {
        assertEquals(
                16,
                ask("{ offices(near: { latitude: 0, longitude: 0, withinKm: " + km + " }) { totalCount } }")
                        .getInt("data.offices.totalCount"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 13, 14, 15, 100})
    void pagesHoldEveryFacilityOnceAlsoWhereManyShareAPoint(int size) {
        List<String> seen = new ArrayList<>();
        List<Float> distances = new ArrayList<>();
        String after = "null";
        for (boolean more = true; more; ) {
            JsonPath page = ask("{ plkkFacilities(first: " + size + ", after: " + after + ", " + SANGATTA
                    + ") { edges { distanceKm node { code } } pageInfo { hasNextPage endCursor } } }");
            seen.addAll(page.getList("data.plkkFacilities.edges.node.code"));
            distances.addAll(page.getList("data.plkkFacilities.edges.distanceKm"));
            more = page.getBoolean("data.plkkFacilities.pageInfo.hasNextPage");
            after = '"' + page.getString("data.plkkFacilities.pageInfo.endCursor") + '"';
        }

        assertEquals(23, seen.size());
        assertEquals(23, new HashSet<>(seen).size());
        assertEquals(distances.stream().sorted().toList(), distances);
        assertEquals(13, distances.stream().filter(distance -> distance == 0).count());
    }

    @Test
    void pagesGoBackwardsToo() {
        var all = ask("{ offices(" + SANGATTA + ") { nodes { code } } }").<String>getList("data.offices.nodes.code");
        var last = ask("{ offices(last: 5, " + SANGATTA + ") { nodes { code } pageInfo { startCursor } } }");
        var before = ask("{ offices(last: 11, before: \"" + last.get("data.offices.pageInfo.startCursor") + "\", "
                + SANGATTA + ") { nodes { code } pageInfo { hasPreviousPage } } }");

        assertEquals(all.subList(11, 16), last.getList("data.offices.nodes.code"));
        assertEquals(all.subList(0, 11), before.getList("data.offices.nodes.code"));
        assertFalse(before.getBoolean("data.offices.pageInfo.hasPreviousPage"));
    }

    @Test
    void itGoesTogetherWithEveryFilter() {
        rows.facility(
                "test-verified-hospital",
                "64.08",
                "type = 'HOSPITAL'",
                "office = 'bontang'",
                "agreement_from = '2024-01-01'",
                "agreement_until = '2025-12-31'",
                "verified_on = '2025-03-01'",
                "latitude = 1",
                "longitude = 117",
                "coordinate_quality = 'BUILDING'");

        var facilities = ask("{ plkkFacilities(" + SANGATTA + """
                , filter: { region: "64", text: "hospital", types: ["HOSPITAL", "CLINIC"], office: "bontang",
                  agreementValidOn: "2025-01-01", verifiedSince: "2025-01-01", coordinateQualities: [BUILDING] })
                { totalCount edges { distanceKm node { code } } } }""");

        assertEquals(1, facilities.getInt("data.plkkFacilities.totalCount"));
        assertEquals("test-verified-hospital", facilities.get("data.plkkFacilities.edges[0].node.code"));
    }

    @Test
    void serviceUnitsAreFoundByDistanceToo() {
        rows.unit("test-far", "bontang", "64.08", "latitude = 1", "longitude = 117", "coordinate_quality = 'TOWN'");
        rows.unit(
                "test-near", "bontang", "64.74", "latitude = 0.5", "longitude = 117.5", "coordinate_quality = 'TOWN'");
        rows.unit("test-nowhere", "bontang", "64.74");

        var units =
                ask("{ serviceUnits(" + SANGATTA + ", filter: { region: \"64\", text: \"test\", office: \"bontang\","
                        + " coordinateQualities: [TOWN] }) { edges { distanceKm node { code } } } }");

        assertEquals(List.of("test-near", "test-far"), units.getList("data.serviceUnits.edges.node.code"));
        assertEquals(3.15, units.getDouble("data.serviceUnits.edges[0].distanceKm"), 0.01);
        assertEquals(80.3, units.getDouble("data.serviceUnits.edges[1].distanceKm"), 0.2);
    }

    @Test
    void officesAreFoundByDistanceWithEveryFilterOfTheirs() {
        var offices = ask("{ offices(" + SANGATTA + """
                , filter: { region: "61", text: "ponti", kinds: [BRANCH_OFFICE], alias: "kantor cabang kalimantan barat",
                  coordinateQualities: [TOWN] }) { edges { node { code } } } }""");

        assertEquals(List.of("pontianak"), offices.getList("data.offices.edges.node.code"));
    }

    @Test
    void whatHasNoCoordinateIsLeftOut() {
        rows.facility("test-nowhere", "64.74");

        assertEquals(
                23,
                ask("{ plkkFacilities(" + SANGATTA + ") { totalCount } }").getInt("data.plkkFacilities.totalCount"));
        assertEquals(37, ask("{ plkkFacilities { totalCount } }").getInt("data.plkkFacilities.totalCount"));
    }

    @Test
    void eachRegionHasItsOwnNearest() {
        String query =
                "{ regions(level: PROVINCE) { nodes { offices(first: 1, " + SANGATTA + ") { nodes { code } } } } }";

        assertEquals(
                List.of(
                        List.of("kapuas-hulu"),
                        List.of("palangka-raya"),
                        List.of("tabalong"),
                        List.of("kutai-timur"),
                        List.of("tarakan")),
                ask(query).getList("data.regions.nodes.offices.nodes.code"));
        assertEquals(2, Statements.count(() -> ask(query)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latitude: 90.1, longitude: 0",
                "latitude: -91, longitude: 0",
                "latitude: 0, longitude: 180.5",
                "latitude: 0, longitude: -181",
                "latitude: 1e400, longitude: 0",
                "latitude: 0, longitude: 0, withinKm: 0",
                "latitude: 0, longitude: 0, withinKm: -5",
                "latitude: 0, longitude: 0, withinKm: 1e400",
            })
    void aPointThatIsNowhereOnEarthIsRefused(String point) {
        for (String list : List.of("offices", "serviceUnits", "plkkFacilities")) {
            assertEquals(
                    "BAD_USER_INPUT",
                    ask("{ " + list + "(near: { " + point + " }) { nodes { code } } }")
                            .get("errors[0].extensions.code"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"latitude: 90, longitude: 180", "latitude: -90, longitude: -180", "latitude: 0, longitude: 180"})
    void thePolesAndTheDateLineAreOnEarth(String point) {
        assertEquals(
                1,
                ask("{ offices(first: 1, near: { " + point + " }) { nodes { code } } }")
                        .getList("data.offices.nodes")
                        .size());
    }

    @Test
    void aCursorOfAListByCodeIsRefused() {
        String cursor =
                ask("{ offices(first: 1) { pageInfo { endCursor } } }").getString("data.offices.pageInfo.endCursor");

        assertEquals(
                "BAD_USER_INPUT",
                ask("{ offices(after: \"" + cursor + "\", " + SANGATTA + ") { nodes { code } } }")
                        .get("errors[0].extensions.code"));
    }
}
