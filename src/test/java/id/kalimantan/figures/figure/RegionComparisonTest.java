package id.kalimantan.figures.figure;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions beside each other, in one order that means something. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegionComparisonTest {
    @Test
    void provincesAreComparedOfOneDefinitionOnTheDayThatMostOfThemHave() {
        JsonPath answer = compare("indicator: \"COVERAGE_RATE\"", """
                definition { code } period { code } dates { period { code } regions }
                rows { region { code } figure { period { code } definition { code } } }""");

        assertEquals("EMPLOYED_POPULATION", answer.get("definition.code"));
        assertEquals("2025-12-01", answer.get("period.code"));
        assertEquals(5, answer.getInt("dates[0].regions"));
        assertEquals(Set.of("2025-12-01"), Set.copyOf(answer.<String>getList("rows.figure.period.code")));
        assertEquals(Set.of("EMPLOYED_POPULATION"), Set.copyOf(answer.<String>getList("rows.figure.definition.code")));
    }

    @Test
    void aRankIsASpanWherePrintedNumbersCannotTell() {
        JsonPath answer = compare(
                "indicator: \"COVERAGE_RATE\"", "rows { region { code } rank { from to } figure { formatted } }");

        assertEquals(List.of("64", "65", "62", "63", "61"), answer.get("rows.region.code"));
        assertEquals(List.of(1, 2, 3, 3, 5), answer.get("rows.rank.from"));
        assertEquals(List.of(1, 2, 4, 4, 5), answer.get("rows.rank.to"));
    }

    @Test
    void regionsWithoutAFigureAreListedWithTheReason() {
        JsonPath answer = compare(
                "indicator: \"ACTIVE_PARTICIPANTS\", within: \"64\", level: [REGENCY, CITY], at: \"LATEST\"",
                "rows { region { code } figure { value } missing rank { from } }");

        assertEquals(10, answer.getList("rows").size());
        assertEquals("64.07", answer.get("rows[0].region.code"));
        assertEquals(
                Set.of("NO_DATA"),
                Set.copyOf(answer.<String>getList("rows.missing").subList(1, 10)));
        assertNull(answer.get("rows[9].rank"));
    }

    @Test
    void amountsOfOneDayAreSharesOfTheWholeThatAddUp() {
        JsonPath answer = compare(
                "indicator: \"ACTIVE_PARTICIPANTS\", at: \"2023-12-31\"",
                "rows { region { code } share sharePrecision { low high } figure { value } }");

        double sum = answer.getList("rows.share", String.class).stream()
                .mapToDouble(Double::parseDouble)
                .sum();
        assertEquals(100, sum, 0.05);
    }

    @Test
    void ratesHaveNoShares() {
        JsonPath answer = compare("indicator: \"COVERAGE_RATE\"", "rows { share }");

        assertTrue(answer.<String>getList("rows.share").stream().allMatch(share -> share == null));
    }

    @Test
    void howManyRegionsThereAreMakesNoDifferenceToTheDatabase() {
        long five = Statements.count(() -> compare("indicator: \"CLAIMS_PAID\"", "rows { figure { value } }"));
        long fiftySix = Statements.count(() -> compare(
                "indicator: \"CLAIMS_PAID\", level: [REGENCY, CITY], at: \"LATEST\"",
                "rows { region { name } figure { value } }"));

        assertEquals(five, fiftySix);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator: \"COVERAGE\"",
                "indicator: \"COVERAGE_RATE\", at: \"yesterday\"",
                "indicator: \"COVERAGE_RATE\", definition: \"MINE\"",
                "indicator: \"CLAIMS_PAID\", part: \"JJJ\""
            })
    void whatCannotBeComparedIsRefused(String arguments) {
        JsonPath answer = ask("{ comparison(%s) { rows { missing } } }".formatted(arguments));

        assertEquals(List.of("BAD_USER_INPUT"), answer.getList("errors.extensions.code"));
    }

    @Test
    void aRegionThatDoesNotExistHasNoneToCompare() {
        assertEquals(
                List.of("NOT_FOUND"),
                ask("{ comparison(indicator: \"CLAIMS_PAID\", within: \"99\") { rows { missing } } }")
                        .getList("errors.extensions.code"));
    }

    private static JsonPath compare(String arguments, String selection) {
        return ask("{ comparison(%s) { %s } }".formatted(arguments, selection)).setRootPath("data.comparison");
    }
}
