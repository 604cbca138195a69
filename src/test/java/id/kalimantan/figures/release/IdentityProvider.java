package id.kalimantan.figures.release;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Publishes its key and signs tokens as Keycloak does, with the roles inside of the claim realm_access. */
final class IdentityProvider implements AutoCloseable {
    private static final String CERTIFICATES = "/realms/figures/protocol/openid-connect/certs";
    private static final String KEY_ID = "key-1";

    private final KeyPair keys;
    private final HttpServer http;

    IdentityProvider() throws IOException, NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext(CERTIFICATES, exchange -> {
            byte[] body = certificates().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("content-type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        http.start();
    }

    /** What the application has to know about it. */
    Map<String, String> configuration() {
        return Map.of(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                issuer() + CERTIFICATES.substring("/realms/figures".length()),
                "MP_JWT_VERIFY_ISSUER",
                issuer(),
                "SMALLRYE_JWT_PATH_GROUPS",
                "realm_access/roles");
    }

    String token(String name, String... roles) {
        return Jwt.issuer(issuer())
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(Duration.ofHours(1))
                .jws()
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    private String issuer() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/realms/figures";
    }

    private String certificates() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}""".formatted(KEY_ID, encode(key.getModulus()), encode(key.getPublicExponent()));
    }

    private static String encode(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
