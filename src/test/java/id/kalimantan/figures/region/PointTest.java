package id.kalimantan.figures.region;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A point is in the regency or city whose boundary goes round it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PointTest {
    @ParameterizedTest
    @CsvSource({"-0.03,109.33,61.71", "-0.5,117.15,64.72", "-3.32,114.59,63.71", "3.31,117.59,65.71"})
    void aPointIsInARegion(String latitude, String longitude, String code) {
        assertEquals(code, at(latitude, longitude).get("data.region.code"));
    }

    @Test
    void thePointsOfFacilitiesWhoseBuildingIsKnownAreInTheirRegions() {
        JsonPath places = ask("""
                { plkkFacilities(first: 100, filter: { coordinateQualities: [BUILDING] }) { nodes {
                  region { code } coordinate { latitude longitude } } } }""").setRootPath("data.plkkFacilities.nodes");

        for (int i = 0; i < places.getList("region").size(); i++) {
            String point = "[" + i + "].coordinate.";
            assertEquals(
                    places.getString("[" + i + "].region.code"),
                    at(places.getString(point + "latitude"), places.getString(point + "longitude"))
                            .get("data.region.code"));
        }
    }

    @Test
    void theSeaIsInNone() {
        JsonPath answer = at("-4.9", "110");

        assertNull(answer.get("data.region"));
        assertNull(answer.get("errors"));
    }

    @ParameterizedTest
    @CsvSource({"91,110", "-91,110", "0,181", "1e300,0"})
    void whatIsNoPointOnEarthIsRefused(String latitude, String longitude) {
        assertEquals(List.of("BAD_USER_INPUT"), at(latitude, longitude).getList("errors.extensions.code"));
    }

    private static JsonPath at(String latitude, String longitude) {
        return ask("{ region(at: { latitude: %s, longitude: %s }) { code } }".formatted(latitude, longitude));
    }
}
