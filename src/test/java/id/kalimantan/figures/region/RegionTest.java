package id.kalimantan.figures.region;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegionTest {
    @Test
    void anUnknownRegionIsNull() {
        given().contentType("application/json")
                .body(
                        Map.of(
                                "query",
                                "{ region(code: \"99\") { code } node(id: \"UmVnaW9uOjk5\") { id ... on Region { code } } nodes(ids: [\"x\"]) { id } }"))
                .post("/graphql")
                .then()
                .body("data.region", equalTo(null));
    }
}
