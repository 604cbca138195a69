package id.kalimantan.figures.network;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many SQL statements a query takes does not depend on how many rows it returns. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NetworkStatementsTest {
    @ParameterizedTest
    @ValueSource(strings = {"offices", "serviceUnits", "plkkFacilities"})
    void aConnectionTakesOneStatement(String connection) {
        assertEquals(1, statements("{ %s(first: 100) { nodes { code } } }".formatted(connection)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offices", "serviceUnits", "plkkFacilities"})
    void aTotalTakesOneMoreAndOnlyWhenSelected(String connection) {
        assertEquals(2, statements("{ %s { totalCount nodes { code } } }".formatted(connection)));
    }

    @ParameterizedTest
    @CsvSource({
        "offices, region { code }",
        "offices, serves { code }",
        "offices, plkkFacilities { nodes { code } }",
        "offices, plkkFacilities { totalCount }",
        "offices, serviceUnits { nodes { code } }",
        "plkkFacilities, region { code }",
        "plkkFacilities, office { code }",
    })
    void aFieldOfManyPlacesTakesOneStatementOrOneAndATotal(String connection, String field) {
        String query = "{ %s(first: %d) { nodes { %s } } }";
        long expected = field.contains("totalCount") ? 3 : 2;

        assertEquals(expected, statements(query.formatted(connection, 13, field)));
        assertEquals(expected, statements(query.formatted(connection, 100, field)));
    }

    @Test
    void aLevelTakesAtMostOneStatementHoweverDeepTheQueryIs() {
        String query = """
                { plkkFacilities(first: %d) { nodes { code region { code }
                  office { code region { code parent { code } } serves { code } } } } }""";

        // facilities, their regions, their offices, these offices' regions and working areas, provinces
        assertTrue(statements(query.formatted(100)) <= 6);
        assertEquals(statements(query.formatted(3)), statements(query.formatted(100)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offices", "serviceUnits", "plkkFacilities"})
    void theListsOfManyRegionsTakeOneStatementAndOneForTheirTotals(String connection) {
        String query = "{ regions(first: %d) { nodes { %s(first: 2) { totalCount nodes { code } } } } }";

        assertEquals(3, statements(query.formatted(2, connection)));
        assertEquals(3, statements(query.formatted(100, connection)));
    }

    @Test
    void eachRegionHasAPageOfItsOwn() {
        var provinces = ask("""
                { regions(level: PROVINCE) { nodes { code
                  offices(first: 2) { totalCount nodes { code } pageInfo { hasNextPage } } } } }""");

        assertEquals(List.of(3, 4, 5, 9, 3), provinces.getList("data.regions.nodes.offices.totalCount"));
        assertEquals(
                List.of(true, true, true, true, true),
                provinces.getList("data.regions.nodes.offices.pageInfo.hasNextPage"));
        assertEquals(
                List.of(
                        List.of("kapuas-hulu", "ketapang"),
                        List.of("lamandau", "palangka-raya"),
                        List.of("banjarmasin", "batulicin"),
                        List.of("balikpapan", "berau"),
                        List.of("bulungan", "nunukan")),
                provinces.getList("data.regions.nodes.offices.nodes.code"));
    }

    @Test
    void theSameFieldWithOtherArgumentsIsAnsweredSeparately() {
        var region = ask("""
                { region(code: "64") {
                  hospitals: plkkFacilities(filter: { types: ["HOSPITAL"] }) { totalCount }
                  clinics: plkkFacilities(filter: { types: ["CLINIC"] }) { totalCount }
                  puskesmas: plkkFacilities(filter: { types: ["PUSKESMAS"] }) { totalCount } } }""");

        assertEquals(10, region.getInt("data.region.hospitals.totalCount"));
        assertEquals(0, region.getInt("data.region.clinics.totalCount"));
        assertEquals(11, region.getInt("data.region.puskesmas.totalCount"));
    }

    @Test
    void aSearchTakesOneStatementAndOneForEachTypeFound() {
        assertEquals(
                3, statements("{ search(text: \"palangkaraya\") { ... on Region { code } ... on Place { code } } }"));
        assertEquals(1, statements("{ search(text: \"no such name\") { __typename } }"));
    }

    @Test
    void officesByTheirCodesTakeOneStatement() {
        assertEquals(1, statements("{ a: office(code: \"tarakan\") { name } b: office(code: \"bontang\") { name } }"));
    }

    private static long statements(String query) {
        return Statements.count(() -> ask(query));
    }
}
