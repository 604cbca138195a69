package id.kalimantan.figures.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told about pages and answers. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/schema.html", "/explorer.html", "/q/graphql-ui/", "/favicon.svg"})
    void pagesRunTheirOwnFilesAndAreFramedNowhere(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("content-security-policy", containsString("default-src 'self'"))
                .header("content-security-policy", containsString("frame-ancestors 'none'"))
                .header("content-security-policy", not(containsString("script-src")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/explorer.html", "/app.js", "/q/graphql-ui/", "/graphql?query=%7B__typename%7D", "/nothing"
            })
    void everythingIsWhatItSaysItIs(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .header("x-content-type-options", equalTo("nosniff"))
                .header("referrer-policy", equalTo("strict-origin-when-cross-origin"));
    }
}
