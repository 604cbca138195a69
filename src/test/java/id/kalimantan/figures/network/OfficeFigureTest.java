package id.kalimantan.figures.network;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The area that a branch office serves has figures of its own, which are no region's. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OfficeFigureTest {
    @Test
    void anOfficeHasTheFiguresOfTheAreaThatItServes() {
        JsonPath answer = ask("""
                { offices(filter: { region: "62.02" }) { nodes {
                  figure(indicator: "CLAIMS_COUNT", part: "JHT") { formatted(language: EN) office { code } region { code } }
                  series(indicator: "CLAIMS_COUNT", part: "JHT") { value }
                  indicators { indicator { code } figures } } } }""").setRootPath("data.offices.nodes[0]");

        assertEquals("sampit", answer.get("figure.office.code"));
        assertNull(answer.get("figure.region"));
        assertTrue(answer.getList("series").size() >= 1);
        assertEquals(
                Set.of("CLAIMS_PAID", "CLAIMS_COUNT"), Set.copyOf(answer.<String>getList("indicators.indicator.code")));
    }

    @Test
    void theyAreNotAddedToAnyRegion() {
        JsonPath answer = ask("""
                { figures(first: 100, filter: { offices: ["sampit", "tarakan"] }) { nodes { region { code } } }
                  region(code: "62.02") { indicators { indicator { code } } } }""");

        assertTrue(answer.getList("data.figures.nodes.region").stream().allMatch(region -> region == null));
        assertFalse(
                answer.<String>getList("data.region.indicators.indicator.code").contains("CLAIMS_COUNT"));
    }

    @Test
    void aListOfOfficesSaysHowMuchOfWhatExistsItHas() {
        JsonPath answer = ask("{ offices { completeness { itemised reported caution(language: EN) } } }")
                .setRootPath("data.offices.completeness");

        assertEquals("30", answer.get("reported"));
        assertEquals(23, answer.getInt("itemised"));
        assertTrue(answer.getString("caution").contains("23 of the 30"));
    }

    @Test
    void aNearestSearchOverASampleSaysSo() {
        JsonPath answer = ask("""
                { plkkFacilities(first: 3, near: { latitude: -0.03, longitude: 109.33 }) {
                  completeness { itemised reported caution(language: EN) } } }""");

        assertTrue(answer.getString("data.plkkFacilities.completeness.caution").contains("perhaps also nearer ones"));
    }

    @Test
    void aListThatHoldsNothingSaysWhatIsReported() {
        JsonPath answer = ask("""
                { plkkFacilities(filter: { region: "61" }) { totalCount completeness { reported caution } } }""").setRootPath("data.plkkFacilities");

        assertEquals(0, answer.getInt("totalCount"));
        assertEquals("77", answer.get("completeness.reported"));
        assertTrue(answer.get("completeness.caution") != null);
    }
}
