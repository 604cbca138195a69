package id.kalimantan.figures.network;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OfficeTest {
    @Inject
    Rows rows;

    @AfterEach
    void clear() {
        rows.clear();
    }

    @Test
    void anOfficeSaysWhatIsKnownOfIt() {
        var office = ask("""
                { offices(filter: { text: "palangka" }) { nodes {
                  code name kind address region { code } asPrinted lastSeen aliases
                  coordinate { latitude longitude quality place } } } }""").getMap("data.offices.nodes[0]");

        assertEquals("palangka-raya", office.get("code"));
        assertEquals("Palangka Raya", office.get("name"));
        assertEquals("BRANCH_OFFICE", office.get("kind"));
        assertEquals("JL RTA Milono KM 3,5 Kota Palangka Raya", office.get("address"));
        assertEquals(Map.of("code", "62.71"), office.get("region"));
        assertEquals("kantor cabang", office.get("asPrinted"));
        assertEquals("2022", office.get("lastSeen"));
        assertEquals(List.of("Palangkaraya"), office.get("aliases"));
        assertEquals(
                Map.of(
                        "latitude",
                        -2.20833f,
                        "longitude",
                        113.91667f,
                        "quality",
                        "TOWN",
                        "place",
                        "Palangkaraya, Central Kalimantan, ID"),
                office.get("coordinate"));
    }

    @Test
    void anOfficeIsFoundByItsCodeAsByItsId() {
        var office =
                ask("{ office(code: \"tarakan\") { id name serves { code } } }").getMap("data.office");

        assertEquals("Tarakan", office.get("name"));
        assertEquals(
                office,
                ask("{ node(id: \"%s\") { ... on Office { id name serves { code } } } }".formatted(office.get("id")))
                        .getMap("data.node"));
        var unknown = ask("{ office(code: \"nowhere\") { code } }");
        assertNull(unknown.get("data.office"));
        assertNull(unknown.get("errors"));
    }

    @Test
    void anOfficeSaysWhyTheRestIsNotKnown() {
        var office = ask("""
                { offices(filter: { text: "samarinda" }) { nodes {
                  phone serves { code } parent { code } missing { field reason } } } }""").getMap("data.offices.nodes[0]");

        assertNull(office.get("phone"));
        assertNull(office.get("serves"));
        assertNull(office.get("parent"));
        assertEquals(
                List.of("address", "phone", "serves", "parent").stream()
                        .map(field -> Map.of("field", field, "reason", "NOT_STATED"))
                        .toList(),
                office.get("missing"));
    }

    @Test
    void officesAreFoundByRegionWithAllThatLiesBelow() {
        assertEquals(
                List.of(
                        "balikpapan",
                        "berau",
                        "bontang",
                        "kalimantan",
                        "kutai-barat",
                        "kutai-kartanegara",
                        "kutai-timur",
                        "paser",
                        "samarinda"),
                codes("region: \"64\""));
        assertEquals(List.of("bontang"), codes("region: \"64.74\""));
        assertEquals(24, codes("region: \"KALIMANTAN\"").size());
        assertEquals(List.of(), codes("region: \"99\""));
    }

    @Test
    void officesAreFoundByTheRegionTheyServe() {
        assertEquals(List.of("bontang"), codes("serving: \"64.08\""));
        assertEquals(List.of("sampit"), codes("serving: \"62.07\""));
        assertEquals(List.of(), codes("serving: \"64\""));
    }

    @Test
    void officesAreFoundByAliasWithoutRegardToCaseAndSpaces() {
        assertEquals(List.of("pontianak"), codes("alias: \"KANTOR CABANG kalimantan barat\""));
        assertEquals(List.of(), codes("alias: \"Kalimantan Barat\""));
        assertEquals(List.of(), codes("alias: \"Pontianak\""));
    }

    @Test
    void officesAreFoundByKindAndCoordinateQuality() {
        assertEquals(List.of("kalimantan"), codes("kinds: [REGIONAL_OFFICE]"));
        assertEquals(
                List.of("kapuas-hulu", "kutai-timur"),
                codes("kinds: [BRANCH_OFFICE], coordinateQualities: [REGENCY_SEAT]"));
        assertEquals(24, codes("kinds: []").size());
    }

    @Test
    void anOfficeLeadsToTheOfficeItReportsToAndToThoseItHas() {
        rows.office("test-branch", "64.71", "balikpapan");
        rows.unit("test-unit", "test-branch", "64.71");

        var office = ask("""
                { offices(filter: { text: "testbranch" }) { nodes {
                  parent { code }
                  serviceUnits { nodes { code office { code } region { code } missing { field } } }
                  plkkFacilities { totalCount } } } }""");

        assertEquals("balikpapan", office.get("data.offices.nodes[0].parent.code"));
        assertEquals("test-unit", office.get("data.offices.nodes[0].serviceUnits.nodes[0].code"));
        assertEquals("test-branch", office.get("data.offices.nodes[0].serviceUnits.nodes[0].office.code"));
        assertEquals("64.71", office.get("data.offices.nodes[0].serviceUnits.nodes[0].region.code"));
        assertEquals(
                List.of("address", "phone", "coordinate", "lastSeen"),
                office.get("data.offices.nodes[0].serviceUnits.nodes[0].missing.field"));
        assertEquals(0, office.getInt("data.offices.nodes[0].plkkFacilities.totalCount"));
    }

    @Test
    void pagesForwardsHoldEveryOfficeOnce() {
        List<String> seen = new ArrayList<>();
        String after = "null";
        for (boolean more = true; more; ) {
            var page = ask("{ offices(first: 4, after: " + after
                    + ") { nodes { code } pageInfo { hasNextPage endCursor } } }");
            seen.addAll(page.getList("data.offices.nodes.code"));
            more = page.getBoolean("data.offices.pageInfo.hasNextPage");
            after = '"' + page.getString("data.offices.pageInfo.endCursor") + '"';
        }

        assertEquals(seen.stream().sorted().distinct().toList(), seen);
        assertEquals(24, seen.size());
    }

    @Test
    void aPageAfterAnotherHasOneBeforeIt() {
        var first = ask("{ offices(first: 2) { pageInfo { hasPreviousPage endCursor } } }");
        var second = ask("{ offices(first: 2, after: \"" + first.getString("data.offices.pageInfo.endCursor")
                + "\") { pageInfo { hasPreviousPage } } }");

        assertFalse(first.getBoolean("data.offices.pageInfo.hasPreviousPage"));
        assertTrue(second.getBoolean("data.offices.pageInfo.hasPreviousPage"));
    }

    @Test
    void theLastPageIsReachedFromTheEnd() {
        var page = ask("{ offices(last: 2) { nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor } } }");

        assertEquals(List.of("tabalong", "tarakan"), page.getList("data.offices.nodes.code"));
        assertTrue(page.getBoolean("data.offices.pageInfo.hasPreviousPage"));
        var before = page.getString("data.offices.pageInfo.startCursor");
        assertEquals(
                List.of("sampit"),
                ask("{ offices(last: 1, before: \"" + before + "\") { nodes { code } } }")
                        .getList("data.offices.nodes.code"));
    }

    @Test
    void anOfficeInsertedBetweenTwoPagesHidesNoneAndRepeatsNone() {
        var cursor =
                ask("{ offices(first: 23) { pageInfo { endCursor } } }").getString("data.offices.pageInfo.endCursor");
        rows.office("test-office", "64.71", "balikpapan");
        rows.office("test-before-the-cursor", "64.71", "balikpapan");

        assertEquals(
                List.of("tarakan", "test-before-the-cursor", "test-office"),
                ask("{ offices(after: \"" + cursor + "\") { nodes { code } } }").getList("data.offices.nodes.code"));
    }

    @Test
    void aPageOfMoreThanAHundredIsRefused() {
        assertEquals(
                "PAGE_SIZE_EXCEEDED",
                ask("{ offices(first: 101) { totalCount } }").get("errors[0].extensions.code"));
    }

    @Test
    void aCursorThatIsNotOfThisListIsRefused() {
        assertEquals(
                "BAD_USER_INPUT",
                ask("{ offices(after: \"nonsense!\") { totalCount } }").get("errors[0].extensions.code"));
    }

    private static List<String> codes(String filter) {
        return ask("{ offices(first: 100, filter: { " + filter + " }) { nodes { code } } }")
                .getList("data.offices.nodes.code");
    }
}
