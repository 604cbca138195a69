package id.kalimantan.figures.network;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Asks the running application. */
final class Ask {
    private Ask() {}

    static ValidatableResponse ask(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    /** The answer to a query that has no errors. */
    static JsonPath answer(String query) {
        return ask(query).body("errors", nullValue()).extract().jsonPath();
    }
}
