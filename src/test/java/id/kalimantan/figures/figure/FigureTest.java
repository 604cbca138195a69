package id.kalimantan.figures.figure;

import static id.kalimantan.figures.Client.ask;
import static id.kalimantan.figures.Client.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FigureTest {
    @Test
    void withoutAPeriodTheLatestFigureIsReturned() {
        JsonPath answer = region("KALIMANTAN", "figure(indicator: \"COVERAGE_RATE\") { value period { code } }");

        assertEquals(Map.of("value", "41.30", "period", Map.of("code", "2025-12-01")), answer.getMap("figure"));
    }

    @Test
    void theLatestFigureIsTheLatestThatHasAValue() {
        JsonPath answer = region("KALIMANTAN", """
                figure(indicator: "CLAIMS_PAID", period: "2024-01-01/2024-11-07") { value unit kind indicator { name } region { code } }
                """);

        assertEquals("3433601850000", answer.get("figure.value"));
        assertEquals("IDR", answer.get("figure.unit"));
        assertEquals("REPORTED", answer.get("figure.kind"));
        assertEquals("Klaim dibayar", answer.get("figure.indicator.name"));
        assertEquals("KALIMANTAN", answer.get("figure.region.code"));
    }

    @Test
    void aMissingFigureIsNullWithAReasonAndNeverZero() {
        JsonPath answer = region("63", """
                figure(indicator: "PLKK_FACILITIES", part: "MILITARY_POLICE_HOSPITAL") {
                  value missing part { code } precision { qualifier low high }
                }
                """);

        assertNull(answer.get("figure.value"));
        assertEquals("NOT_STATED", answer.get("figure.missing"));
        assertEquals("MILITARY_POLICE_HOSPITAL", answer.get("figure.part.code"));
        assertEquals("MISSING", answer.get("figure.precision.qualifier"));
        assertNull(answer.get("figure.precision.low"));
    }

    @Test
    void aFigureThatNobodyPublishedIsNull() {
        assertNull(region("64", "figure(indicator: \"EMPLOYERS\") { value }").get("figure"));
    }

    @Test
    void allFiguresOfARequestAreReadByOneStatement() throws IOException {
        String query = Files.readString(Path.of("src/test/resources/queries/antara-article.graphql"));

        long statements = Statements.count(() -> ask(query));

        assertEquals(2, statements, "one for the region, one for its fourteen figures and their source");
    }

    @Test
    void figuresOfManyRegionsAreReadByOneStatement() {
        long statements = Statements.count(() -> ask("""
                { regions(level: PROVINCE) { nodes { code
                  coverage: figure(indicator: "COVERAGE_RATE") { value source { title } }
                  plkk: figure(indicator: "PLKK_FACILITIES") { value }
                  then: figure(indicator: "PLKK_FACILITIES", asOf: "2020-01-01T00:00:00Z") { value }
                  series(indicator: "COVERAGE_RATE") { value } } } }
                """));

        assertEquals(2, statements, "one for the regions, one for figures and series");
    }

    @Test
    void theSeriesOfAQuantityRunsFromTheEarliestPeriodToTheLatest() {
        JsonPath answer = region("KALIMANTAN", "series(indicator: \"COVERAGE_RATE\") { period { code } value }");

        assertEquals(List.of("2023-12-31", "2024-11-07", "2025-12-01"), answer.get("series.period.code"));
        assertEquals(List.of("46.33", "45.34", "41.30"), answer.get("series.value"));
    }

    @Test
    void beforeTheFirstReleaseNothingWasKnown() {
        JsonPath answer = region("KALIMANTAN", """
                before: figure(indicator: "BRANCH_OFFICES", asOf: "2020-01-01T00:00:00Z") { value }
                after: figure(indicator: "BRANCH_OFFICES", asOf: "2099-01-01T07:00:00+07:00") { value }
                """);

        assertNull(answer.get("before"));
        assertEquals("30", answer.get("after.value"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figure(indicator: \"COVERAGE_RATE\", period: \"yesterday\") { value }",
                "figure(indicator: \"CLAIMS_PAYED\") { value }",
                "figure(indicator: \"CLAIMS_PAID\", part: \"jht\") { value }",
                "series(indicator: \"COVERAGE_RATE\", definition: \"LABOUR\") { value }",
                "breakdown(indicator: \"CLAIMS_PAID\", by: \"program\") { verdict }",
                "ratio(numerator: \"CLAIMS_PAID\", denominator: \"CLAIMS\") { value }"
            })
    void anImpossibleQuestionIsRefused(String selection) {
        assertEquals(
                List.of("BAD_USER_INPUT"),
                ask("{ region { " + selection + " } }").getList("errors.extensions.code"));
    }

    @Test
    void aFigureIsFetchedAgainByItsId() {
        JsonPath first = region(
                "63",
                "figure(indicator: \"CLAIMS_COUNT\", part: \"JHT\") "
                        + "{ id source { id } indicator { id } part { id } }");

        JsonPath again = ask("""
                { figure: node(id: "%s") { id ... on Figure { value } } source: node(id: "%s") { __typename }
                  indicator: node(id: "%s") { __typename } programme: node(id: "%s") { __typename } }
                """.formatted(
                        first.getString("figure.id"),
                        first.getString("figure.source.id"),
                        first.getString("figure.indicator.id"),
                        first.getString("figure.part.id")));

        assertEquals("63435", again.get("data.figure.value"));
        assertEquals(first.getString("figure.id"), again.get("data.figure.id"));
        assertEquals("Source", again.get("data.source.__typename"));
        assertEquals("Indicator", again.get("data.indicator.__typename"));
        assertEquals("Programme", again.get("data.programme.__typename"));
    }
}
