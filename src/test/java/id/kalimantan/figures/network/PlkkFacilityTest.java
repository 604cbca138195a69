package id.kalimantan.figures.network;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PlkkFacilityTest {
    @Inject
    Rows rows;

    @AfterEach
    void clear() {
        rows.clear();
    }

    @Test
    void aFacilitySaysWhatIsKnownAndHowWell() {
        var facility = ask("""
                { plkkFacilities(filter: { text: "rantau pulung" }) { nodes {
                  code name type region { code } regionCertainty office { code } aliases sourceNote
                  coordinate { latitude longitude quality place } } } }""").getMap("data.plkkFacilities.nodes[0]");

        assertEquals("puskesmas-rantau-pulung", facility.get("code"));
        assertEquals("Puskesmas Rantau Pulung", facility.get("name"));
        assertEquals("PUSKESMAS", facility.get("type"));
        assertEquals(Map.of("code", "64.08"), facility.get("region"));
        assertEquals("INFERRED_FROM_NAME", facility.get("regionCertainty"));
        assertEquals(Map.of("code", "bontang"), facility.get("office"));
        assertEquals(List.of(), facility.get("aliases"));
        assertEquals(
                "kaltim.akurasi.id/?p=50826 (PLKK of the Bontang branch: Bontang and Kutai Timur)",
                facility.get("sourceNote"));
        assertEquals(
                Map.of(
                        "latitude",
                        0.5049f,
                        "longitude",
                        117.5279f,
                        "quality",
                        "REGENCY_SEAT",
                        "place",
                        "Sangatta, East Kalimantan, ID"),
                facility.get("coordinate"));
    }

    @Test
    void aFacilitySaysWhyTheRestIsNotKnown() {
        var facility = ask("""
                { plkkFacilities(filter: { text: "kudungga" }) { nodes {
                  address phone agreement { from until status(on: "2025-01-01") } verifiedOn
                  missing { field reason } } } }""").getMap("data.plkkFacilities.nodes[0]");

        assertNull(facility.get("address"));
        assertNull(facility.get("phone"));
        assertNull(facility.get("verifiedOn"));
        assertEquals(
                List.of(
                        Map.of("field", "address", "reason", "NOT_STATED"),
                        Map.of("field", "phone", "reason", "NOT_STATED"),
                        Map.of("field", "agreement.from", "reason", "NOT_STATED"),
                        Map.of("field", "agreement.until", "reason", "NOT_STATED"),
                        Map.of("field", "verifiedOn", "reason", "NOT_VERIFIED")),
                facility.get("missing"));
    }

    @Test
    void facilitiesAreFoundByTypeRegionOfficeAndText() {
        assertEquals(11, codes("types: [\"PUSKESMAS\"]").size());
        assertEquals(24, codes("types: [\"PUSKESMAS\", \"HOSPITAL\"]").size());
        assertEquals(4, codes("types: [\"HOSPITAL\"], region: \"64.74\"").size());
        assertEquals(19, codes("office: \"bontang\"").size());
        assertEquals(List.of(), codes("office: \"samarinda\""));
        assertEquals(List.of("rsud-sangkulirang"), codes("text: \"SANGKU\", types: \"HOSPITAL\""));
    }

    @Test
    void aTypeThatDoesNotExistIsRefusedWithTheNearestThree() {
        var answer = ask("{ plkkFacilities(filter: { types: [\"HOSPITALS\"] }) { totalCount } }");

        assertEquals("BAD_USER_INPUT", answer.get("errors[0].extensions.code"));
        assertEquals(
                "There is no type of facility with this code. The nearest are: HOSPITAL, PUSKESMAS,"
                        + " PUBLIC_HOSPITAL.",
                answer.get("errors[0].message"));
    }

    @Test
    void facilitiesAreFoundByAnAgreementKnownToHoldOnADay() {
        rows.facility("test-valid", "64.74", "agreement_from = '2024-01-01'", "agreement_until = '2025-12-31'");
        rows.facility("test-expired", "64.74", "agreement_from = '2020-01-01'", "agreement_until = '2023-12-31'");
        rows.facility("test-open", "64.74", "agreement_from = '2024-01-01'");

        assertEquals(List.of("test-valid"), codes("agreementValidOn: \"2025-12-31\""));
        assertEquals(
                List.of("EXPIRED", "UNKNOWN", "VALID"),
                ask("{ plkkFacilities(filter: { text: \"test\" }) { nodes {"
                                + " agreement { status(on: \"2025-06-30\") } } } }")
                        .getList("data.plkkFacilities.nodes.agreement.status"));
    }

    @Test
    void facilitiesAreFoundByTheDayTheyWereVerified() {
        rows.facility("test-verified", "64.74", "verified_on = '2025-03-01'");

        assertEquals(List.of("test-verified"), codes("verifiedSince: \"2025-03-01\""));
        assertEquals(List.of(), codes("verifiedSince: \"2025-03-02\""));
    }

    @Test
    void facilitiesAreFoundByTheQualityOfTheirCoordinate() {
        assertEquals(10, codes("coordinateQualities: [REGENCY_SEAT]").size());
        assertEquals(List.of(), codes("coordinateQualities: [BUILDING]"));
        assertEquals(23, codes("coordinateQualities: [REGENCY_SEAT, TOWN]").size());
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        assertEquals(
                "GRAPHQL_VALIDATION_FAILED",
                ask("{ plkkFacilities(filter: { verifiedSince: \"2025-13-01\" }) { totalCount } }")
                        .get("errors[0].extensions.code"));
    }

    @Test
    void aFacilityIsFetchedAgainByItsId() {
        String id = ask("{ plkkFacilities(filter: { text: \"kudungga\" }) { nodes { id } } }")
                .getString("data.plkkFacilities.nodes[0].id");

        assertEquals(
                "RSUD Kudungga",
                ask("{ node(id: \"" + id + "\") { ... on PlkkFacility { name } } }")
                        .getString("data.node.name"));
    }

    private static List<String> codes(String filter) {
        return ask("{ plkkFacilities(filter: { " + filter + " }, first: 100) { nodes { code } } }")
                .getList("data.plkkFacilities.nodes.code");
    }
}
