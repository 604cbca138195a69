package id.kalimantan.figures.release;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.util.KeyUtils;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens whose signature is right and whose claims no provider would send. Libraries refuse to make them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(OddTokenTest.WithAudience.class)
class OddTokenTest {
    public static final class WithAudience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mp.jwt.verify.audiences", "figures");
        }
    }

    private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    @Inject
    @ConfigProperty(name = "smallrye.jwt.sign.key")
    String key;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.issuer")
    String issuer;

    @Test
    void aTokenSignedHereIsGood() throws Exception {
        assertEquals(400, publish(token(new JsonObject())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"groups\": {\"publisher\": true}}",
                "{\"groups\": 7}",
                "{\"groups\": true}",
                "{\"groups\": null}",
                "{\"groups\": [1, 2]}",
                "{\"groups\": [[\"publisher\"]]}",
                "{\"groups\": [{\"publisher\": 1}, \"publisher\"]}",
                "{\"groups\": [null]}",
                "{\"upn\": 7}",
                "{\"upn\": {\"a\": 1}}",
                "{\"upn\": [\"editor\"]}",
                "{\"upn\": null}",
                "{\"upn\": \"\\u0000\"}",
                "{\"upn\": null, \"preferred_username\": 7}",
                "{\"sub\": 7}",
                "{\"sub\": {\"a\": 1}}",
                "{\"aud\": {\"a\": 1}}",
                "{\"aud\": 7}",
                "{\"aud\": [1]}",
                "{\"iss\": 7}",
                "{\"iss\": [\"https://quarkus.io/issuer\"]}",
                "{\"exp\": \"tomorrow\"}",
                "{\"exp\": {\"a\": 1}}",
                "{\"exp\": 1e400}",
                "{\"exp\": null}",
                "{\"iat\": \"yesterday\"}",
                "{\"iat\": [1]}",
                "{\"nbf\": \"x\"}",
                "{\"jti\": 7}"
            })
    void oddClaimsAreRefused(String claims) throws Exception {
        String token = token(new JsonObject(claims));

        int published = publish(token);
        int asked = given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{\"query\":\"{ __typename }\"}")
                .post("/graphql")
                .statusCode();

        assertTrue(Set.of(401, 403).contains(published), published + " to a publication");
        assertEquals(published == 401 ? 401 : 200, asked);
    }

    private static int publish(String token) {
        return given().header("Authorization", "Bearer " + token)
                .multiPart("nothing", "nothing.csv", "code\n".getBytes(UTF_8))
                .post("/publish")
                .statusCode();
    }

    /** The claims of a publisher, but for these. */
    private String token(JsonObject claims) throws GeneralSecurityException {
        var all = new JsonObject()
                .put("iss", issuer)
                .put("aud", "figures")
                .put("upn", "editor")
                .put("groups", List.of(Publisher.ROLE))
                .put("iat", Instant.now().getEpochSecond())
                .put("exp", Instant.now().getEpochSecond() + 300)
                .mergeIn(claims);
        String text = encode(HEADER.getBytes(UTF_8)) + "." + encode(all.encode().getBytes(UTF_8));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KeyUtils.decodePrivateKey(key));
        signature.update(text.getBytes(UTF_8));
        return text + "." + encode(signature.sign());
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
