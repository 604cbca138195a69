package id.kalimantan.figures.release;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may publish in production. */
@Tag("long")
class PublishIT {
    @Test
    void whoHasTheRoleAtTheIdentityProvider() throws Exception {
        try (var identities = new IdentityProvider();
                var server = Server.start(ScratchDatabases.blank(), identities.configuration())) {
            publish(server, identities.token("editor", "offline_access", Publisher.ROLE))
                    .body("data.publish.release.publishedBy", equalTo("editor"));
            publish(server, identities.token("reader", "offline_access"))
                    .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
            try (var stranger = new IdentityProvider()) {
                publish(server, stranger.token("editor", Publisher.ROLE)).statusCode(401);
            }
        }
    }

    @Test
    void nobodyWithoutAConfiguredKey() throws Exception {
        try (var identities = new IdentityProvider();
                var server = Server.start(ScratchDatabases.blank(), Map.of())) {
            publish(server, identities.token("editor", Publisher.ROLE)).statusCode(401);
            publish(server, null).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        }
    }

    private static ValidatableResponse publish(Server server, @Nullable String token) {
        String csv = Csv.SOURCES + "\na,P,T,2024,https://a.example,A\n";
        var request = token == null ? given() : given().header("Authorization", "Bearer " + token);
        return request.contentType("application/json")
                .body(Map.of(
                        "query",
                        "mutation ($csv: String!) { publish(input: {files: [{kind: SOURCES, csv: $csv}]}) {"
                                + " release { publishedBy } } }",
                        "variables",
                        Map.of("csv", csv)))
                .post(server.url() + "/graphql")
                .then();
    }
}
