package id.kalimantan.figures;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/** Asks the running application over HTTP. */
public final class Ask {
    private Ask() {}

    /** The whole answer: {@code data} and {@code errors}. */
    public static JsonPath ask(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath();
    }

    /** What {@code region(code)} answers to a selection. */
    public static JsonPath region(String code, String selection) {
        return ask("{ region(code: \"%s\") { %s } }".formatted(code, selection)).setRootPath("data.region");
    }
}
