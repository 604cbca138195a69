package id.kalimantan.figures.operations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What probes are told. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HealthTest {
    private static RequestSpecification management() {
        return given().port(ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class));
    }

    @Test
    void isReadyOnceAReleaseIsPublished() {
        management()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.findAll { it.status == 'UP' }.name", hasItem("A release is published"));
    }

    @Test
    void isLiveWithoutAskingTheDatabase() {
        management().get("/q/health/live").then().statusCode(200).body("checks.size()", equalTo(0));
    }

    @Test
    void saysThatTheDatabaseAnswers() {
        management().get("/q/health/well").then().statusCode(200).body("checks.name", hasItem("The database answers"));
    }

    @Test
    void isNotToldToClients() {
        given().get("/q/health").then().statusCode(404);
    }
}
