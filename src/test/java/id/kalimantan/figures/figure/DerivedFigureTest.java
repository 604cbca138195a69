package id.kalimantan.figures.figure;

import static id.kalimantan.figures.Client.ask;
import static id.kalimantan.figures.Client.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arithmetic itself is pinned by the queries {@code derived-*.graphql}. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DerivedFigureTest {
    @Test
    void derivedAndReportedFiguresOfManyRegionsAreReadByOneStatement() {
        long statements = Statements.count(() -> ask("""
                { regions { nodes {
                  figure(indicator: "IMPLIED_COVERAGE_DENOMINATOR") { value derivation { inputs { value source { title } } } }
                  other: figure(indicator: "AVERAGE_CLAIM", part: "JKK") { value }
                  reported: figure(indicator: "EMPLOYERS") { value } } } }
                """));

        assertEquals(2, statements, "regions, figures");
    }

    @Test
    void aPageThatSeveralInputsAreFromIsCitedOnce() {
        var figure = ask("""
                { region { figure(indicator: "CLAIMS_TO_CONTRIBUTIONS") {
                  citation derivation { inputs { source { url } } } } } }""").setRootPath("data.region.figure");
        List<String> urls = figure.getList("derivation.inputs.source.url");

        assertEquals(2, urls.size());
        assertEquals(urls.get(0), urls.get(1));
        assertEquals(2, figure.getString("citation").split(urls.get(0), -1).length, figure.getString("citation"));
    }

    @Test
    void alternativesChangesHistoriesAndBreakdownsCostTheSameForAnyNumberOfFigures() {
        String selection =
                "alternatives { value } change { comparable } history { release } formatted citation region { name }";

        long one = Statements.count(() -> ask("{ figures(first: 2) { nodes { %s } } }".formatted(selection)));
        long many = Statements.count(() -> ask("{ figures(first: 40) { nodes { %s } } }".formatted(selection)));
        long breakdowns = Statements.count(() -> ask("""
                { regions { nodes {
                  a: breakdown(indicator: "PLKK_FACILITIES", by: "region") { sum { value } }
                  b: breakdown(indicator: "CLAIMS_COUNT", by: "programme") { parts { share } } } } }
                """));

        assertEquals(one, many);
        assertEquals(6, many, "figures; regions below and figures; figures; versions; regions");
        assertEquals(3, breakdowns, "regions; regions below and figures");
    }

    @Test
    void aDerivedFigureIsFetchedAgainByItsId() {
        JsonPath first = region("KALIMANTAN", """
                average: figure(indicator: "AVERAGE_CLAIM", period: "2024-01-01/2024-11-07") { id value }
                ratio(numerator: "PLKK_FACILITIES", denominator: "ACTIVE_PARTICIPANTS", per: 100000) { id value }
                figure(indicator: "PLKK_FACILITIES", period: "2022-11-30") { alternatives { id value } }
                """);

        for (String path : List.of("average", "ratio", "figure.alternatives[0]")) {
            JsonPath again = ask("{ node(id: \"%s\") { id ... on Figure { value kind } } }"
                    .formatted(first.getString(path + ".id")));

            assertEquals(first.getString(path + ".id"), again.get("data.node.id"));
            assertEquals(first.getString(path + ".value"), again.get("data.node.value"));
            assertEquals("DERIVED", again.get("data.node.kind"));
        }
    }

    @Test
    void aRatioIsOfThePeriodThatBothArePublishedFor() {
        JsonPath answer = region("KALIMANTAN", """
                perParticipant: ratio(numerator: "CLAIMS_PAID", denominator: "ACTIVE_PARTICIPANTS") {
                  value unit period { code } derivation { inputs { period { code } } } }
                coverage: ratio(numerator: "ACTIVE_PARTICIPANTS", denominator: "COVERAGE_DENOMINATOR", per: 100) { value unit per }
                never: ratio(numerator: "EMPLOYERS", denominator: "EMPLOYERS", period: "2030") { value missing }
                """);

        assertEquals("IDR_PER_PERSON", answer.get("perParticipant.unit"));
        assertEquals("2024-01-01/2024-11-07", answer.get("perParticipant.period.code"));
        assertEquals("PERCENT", answer.get("coverage.unit"));
        assertEquals("41.3009", answer.get("coverage.value"));
        assertNull(answer.get("never.value"));
        assertEquals("NO_DATA", answer.get("never.missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ratio(numerator: \"COVERAGE_RATE\", denominator: \"EMPLOYERS\") { value }",
                "ratio(numerator: \"CLAIMS_PAID\", denominator: \"AVERAGE_CLAIM\") { value }",
                "ratio(numerator: \"EMPLOYERS\", denominator: \"BRANCH_OFFICES\") { value }",
                "ratio(numerator: \"CLAIMS_PAID\", denominator: \"CLAIMS_COUNT\", per: 0) { value }",
                "figure(indicator: \"RATIO\") { value }",
                "figure(indicator: \"PARTICIPANT_SHARE\") { value }",
                "breakdown(indicator: \"COVERAGE_RATE\", by: \"region\") { sum { value } }",
                "breakdown(indicator: \"ACTIVE_PARTICIPANTS\", by: \"segment\") { parts { share(decimals: 11) } }",
                "figure(indicator: \"EMPLOYERS\") { change(since: \"2099\") { comparable } }"
            })
    void whatMeansNothingIsRefusedWithAReason(String selection) {
        JsonPath answer = ask("{ region { " + selection + " } }");

        assertTrue(answer.getList("errors.extensions.code").stream().allMatch("BAD_USER_INPUT"::equals));
        assertTrue(answer.getString("errors[0].message").length() > 20);
    }

    @Test
    void reconciliationCanBeAskedForOneVerdictAndOneRegion() {
        JsonPath answer = ask("""
                { all: reconciliation { verdict } some: reconciliation(verdict: INCONSISTENT) { verdict }
                  south: reconciliation(region: "63") { region { code } } }
                """);

        assertEquals(
                answer.getList("data.all.verdict").stream()
                        .filter("INCONSISTENT"::equals)
                        .toList(),
                answer.getList("data.some.verdict"));
        assertTrue(answer.getList("data.south.region.code").stream().allMatch("63"::equals));
    }

    @Test
    void reconcilingCostsAStatementALevelOfRegionsAndThreeMore() {
        ask("{ indicators { code } }"); // once for all, where nobody has asked before

        assertEquals(
                7,
                Statements.count(() -> ask("{ reconciliation { explanation } }")),
                "four levels and none below; the release, figures, the register");
    }

    @Test
    void bothSidesOfACheckAreFetchedAgainByTheirIds() {
        JsonPath checks = ask("{ reconciliation { left { id value } right { id value } } }");

        for (String side : List.of("left", "right")) {
            List<String> ids = checks.getList("data.reconciliation." + side + ".id");
            JsonPath again =
                    ask("{ nodes(ids: [\"%s\"]) { ... on Figure { value } } }".formatted(String.join("\", \"", ids)));

            assertEquals(checks.getList("data.reconciliation." + side + ".value"), again.getList("data.nodes.value"));
        }
    }

    @Test
    void aRegionThatDoesNotExistCannotBeReconciled() {
        assertEquals(
                List.of("NOT_FOUND"),
                ask("{ reconciliation(region: \"99\") { rule } }").getList("errors.extensions.code"));
    }
}
