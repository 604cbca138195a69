package id.kalimantan.figures.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.subscription.GraphQLSocket;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a proxy that serves it below a path, with and without the headers that tell of it. Needs nginx. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@SuppressWarnings("NullAway.Init")
class ReverseProxyTest {
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"#?]+)");

    @TempDir
    Path folder;

    private Nginx nginx;

    @BeforeEach
    void start() throws Exception {
        Assumptions.assumeTrue(Nginx.installed().isPresent(), "nginx is not installed");
        nginx = Nginx.before(RestAssured.port, folder);
    }

    @AfterEach
    void stop() {
        if (nginx != null) {
            nginx.close();
        }
    }

    private Client behind(String headers) {
        return Client.of(nginx.address() + "/" + headers + "/figures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "host", "forwarded"})
    void questionsAreAnswered(String headers) {
        Client client = behind(headers);

        assertEquals("Query", client.post("{ __typename }").data().getString("__typename"));
        assertEquals(
                "Query", client.get(Map.of("query", "{ __typename }")).data().getString("__typename"));
        assertEquals(
                414,
                client.get("/graphql?query=" + "x".repeat(20_000), Map.of()).status());
    }

    @ParameterizedTest
    @CsvSource({
        "stock, /", "host, /", "forwarded, /",
        "stock, /explorer.html", "host, /explorer.html", "forwarded, /explorer.html",
        "stock, /schema.html", "host, /schema.html", "forwarded, /schema.html"
    })
    void pagesFindAllThatTheyReferTo(String headers, String page) {
        String text = behind(headers).get(page, Map.of()).body();
        var base = URI.create("/" + headers + "/figures" + page);

        long found = REFERENCE
                .matcher(text)
                .results()
                .map(it -> base.resolve(it.group(1)))
                .filter(it -> it.getHost() == null)
                .peek(it -> assertEquals(
                        200,
                        Client.of(nginx.address()).get(it.toString(), Map.of()).status(),
                        it.toString()))
                .count();

        assertTrue(found > 3, text);
    }

    /** The framework's own page asks at /graphql, wherever it is served; ours takes its place. */
    @ParameterizedTest
    @ValueSource(strings = {"/q/graphql-ui", "/q/graphql-ui/", "/q/graphql-ui/index.html", "/q/graphql-ui?query=x"})
    void theFrameworksExplorerLeadsToOurs(String path) {
        var answer = behind("stock").get(path, Map.of());

        assertEquals(302, answer.status());
        assertEquals(
                "/stock/figures/explorer.html",
                URI.create("/stock/figures" + path)
                        .resolve(answer.header("location"))
                        .getPath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "host", "forwarded"})
    void aWebSocketOfThePageItselfIsOpened(String headers) throws Exception {
        var own = Map.of("origin", nginx.address(), "sec-fetch-site", "same-origin");

        assertEquals(
                101, GraphQLSocket.refusal(nginx.address() + "/" + headers + "/figures", GraphQLSocket.PROTOCOL, own));
    }

    /** Browsers of before 2023 do not say from where a request comes. */
    @ParameterizedTest
    @ValueSource(strings = {"host", "forwarded"})
    void aWebSocketOfThePageItselfIsOpenedForOldBrowsers(String headers) throws Exception {
        var own = Map.of("origin", nginx.address());

        assertEquals(
                101, GraphQLSocket.refusal(nginx.address() + "/" + headers + "/figures", GraphQLSocket.PROTOCOL, own));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "host", "forwarded"})
    void aWebSocketOfAForeignPageIsRefused(String headers) throws Exception {
        var foreign = Map.of("origin", "https://elsewhere.example", "sec-fetch-site", "cross-site");

        assertEquals(
                403,
                GraphQLSocket.refusal(nginx.address() + "/" + headers + "/figures", GraphQLSocket.PROTOCOL, foreign));
        assertFalse(behind(headers)
                .send("OPTIONS", "/graphql", foreign, new byte[0])
                .response()
                .headers()
                .map()
                .containsKey("access-control-allow-origin"));
    }
}
