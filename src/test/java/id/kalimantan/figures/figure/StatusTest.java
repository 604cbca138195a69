package id.kalimantan.figures.figure;

import static id.kalimantan.figures.Client.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is wanted is never shown as what is. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StatusTest {
    @Test
    void aTargetIsNeverTheLatestFigure() {
        JsonPath answer = region("61.71", """
                reached: figure(indicator: "COVERAGE_RATE") { value status period { code } }
                target: figure(indicator: "COVERAGE_RATE", status: TARGET) { value status period { code } formatted }""");

        assertEquals("OBSERVED", answer.get("reached.status"));
        assertEquals("40", answer.get("reached.value"));
        assertEquals("TARGET", answer.get("target.status"));
        assertEquals("45", answer.get("target.value"));
        assertEquals("target 45%", answer.get("target.formatted"));
    }

    @Test
    void aTargetIsNoPointOfASeriesAndNoChange() {
        JsonPath answer = region("61.71", """
                series(indicator: "COVERAGE_RATE") { status }
                target: figure(indicator: "COVERAGE_RATE", status: TARGET) { change { comparable since { value } } }""");

        assertEquals(Set.of("OBSERVED"), Set.copyOf(answer.<String>getList("series.status")));
        assertEquals(false, answer.get("target.change.comparable"));
        assertNull(answer.get("target.change.since"));
    }

    @Test
    void figuresOfOtherDefinitionsAreNoAlternatives() {
        JsonPath answer = region("KALIMANTAN", """
                figure(indicator: "COVERAGE_RATE", period: "2023-12-31") {
                  definition { code }
                  alternatives { definition { code } }
                  sameNameOtherDefinition { definition { code } } }""");

        String definition = answer.get("figure.definition.code");
        assertTrue(answer.<String>getList("figure.alternatives.definition.code").stream()
                .allMatch(definition::equals));
        answer.<String>getList("figure.sameNameOtherDefinition.definition.code")
                .forEach(other -> assertNotEquals(definition, other));
    }

    @Test
    void aSeriesStaysWithinTheDefinitionThatIsAskedFor() {
        JsonPath answer = region(
                "KALIMANTAN",
                "series(indicator: \"COVERAGE_RATE\", definition: \"EMPLOYED_POPULATION\") { definition { code } }");

        assertEquals(List.of("EMPLOYED_POPULATION"), answer.get("series.definition.code"));
    }
}
