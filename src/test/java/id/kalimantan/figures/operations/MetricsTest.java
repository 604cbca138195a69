package id.kalimantan.figures.operations;

import static id.kalimantan.figures.Client.here;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.http.OperationCompleted;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What the monitoring reads. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MetricsTest {
    @Inject
    OperationMetrics operations;

    @Test
    void operationsAreCountedByNameAndOutcome() {
        for (int i = 0; i < 60; i++) {
            here().post("query MeasuredOften { __typename }");
        }

        // the first 49 times it might have been one that a client invents
        assertMetric("figures_operations_seconds_count{operation=\"MeasuredOften\",outcome=\"ok\"} 11");
    }

    @Test
    void errorsAreCountedByTheirCode() {
        here().post("{ noSuchField }");

        assertMetric("figures_operations_seconds_count{operation=\"unnamed\",outcome=\"GRAPHQL_VALIDATION_FAILED\"}");
    }

    @Test
    void statementsAreCounted() {
        for (int i = 0; i < 60; i++) {
            here().post("query MeasuredStatements { region(code: \"61\") { name } }");
        }

        // of the first 49 it was not known yet that many would follow
        assertMetric("figures_operation_statements_sum{operation=\"MeasuredStatements\"} 11");
    }

    @Test
    void namesThatClientsInventDoNotPileUp() {
        for (int i = 0; i < 150; i++) {
            here().post("query Invented" + i + " { __typename }");
        }

        assertMetric("figures_operations_seconds_count{operation=\"other\"");
        assertFalse(metrics().contains("Invented149"));
    }

    /** Even those that are asked as often as real ones. */
    @Test
    void namesThatClientsInventUseUpNoRoom() {
        IntStream.range(0, 150).forEach(name -> askOften("Repeated" + name));

        askOften("Real");

        assertMetric("figures_operations_seconds_count{operation=\"Real\",outcome=\"ok\"} 11");
        assertFalse(metrics().contains("Repeated49\""));
        assertTrue(metrics().contains("Repeated149\""));
    }

    private void askOften(String name) {
        for (int i = 0; i < 60; i++) {
            operations.record(new OperationCompleted(name, List.of(), 1, false, 0), Duration.ZERO);
        }
    }

    @Test
    void theCurrentReleaseIsTold() {
        assertMetric("figures_release 2");
    }

    @Test
    void thePoolIsMeasured() {
        assertMetric("agroal_available_count{datasource=\"default\"}");
    }

    @Test
    void theyAreNotForClients() {
        given().get("/q/metrics").then().statusCode(404);
    }

    private static void assertMetric(String line) {
        var metrics = metrics();
        assertTrue(metrics.contains(line), metrics);
    }

    private static String metrics() {
        return given().port(ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class))
                .get("/q/metrics")
                .asString();
    }
}
