package id.kalimantan.figures.subscription;

import static id.kalimantan.figures.Client.region;
import static id.kalimantan.figures.subscription.GraphQLSocket.PROTOCOL;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.release.PublishingProfile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What subscribers are told, and what the protocol asks of both sides. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishingProfile.class)
@SuppressWarnings("NullAway.Init")
class SubscriptionTest {
    private static final String EVERY_RELEASE = "subscription { releasePublished { number publishedBy note } }";
    private static final String EMPLOYERS = """
            subscription ($region: String!) { figureChanged(region: $region, indicator: "EMPLOYERS") {
              release { number } figures { value region { code } period { code } } withdrawn } }""";
    private static final AtomicInteger YEARS = new AtomicInteger(1960);

    private final String year = String.valueOf(YEARS.getAndIncrement());
    private GraphQLSocket socket;

    @BeforeEach
    void connect() throws Exception {
        socket = GraphQLSocket.open();
    }

    @AfterEach
    void close() {
        socket.close();
    }

    @Test
    void everySubscriberIsToldOfEachRelease() throws Exception {
        try (var other = GraphQLSocket.open()) {
            socket.subscribe("a", EVERY_RELEASE);
            socket.settle();
            other.subscribe("b", EVERY_RELEASE);
            other.settle();

            int first = publish(figure("61", "100", ""));
            int second = publish(figure("61", "110", ""));

            for (int number : new int[] {first, second}) {
                assertEquals(release(number), socket.next("next", "a").getJsonObject("payload"));
                assertEquals(release(number), other.next("next", "b").getJsonObject("payload"));
            }
        }
    }

    @Test
    void nullForAnArgumentThatHasADefaultIsRefused() throws Exception {
        socket.subscribe("a", EMPLOYERS.replace("String!", "String"), new JsonObject().putNull("region"));

        JsonObject error = socket.next("error", "a").getJsonArray("payload").getJsonObject(0);
        assertEquals("BAD_USER_INPUT", error.getJsonObject("extensions").getString("code"));
        assertEquals("Argument 'region' must not be null.", error.getString("message"));
    }

    @Test
    void aSubscriberIsToldWhatARegionsFiguresHaveBecome() throws Exception {
        socket.subscribe("west", EMPLOYERS, new JsonObject().put("region", "61"));
        socket.subscribe("central", EMPLOYERS, new JsonObject().put("region", "62"));
        socket.settle();

        publish(figure("61", "100", ""));
        int release = publish(figure("62", "200", ""));

        assertEquals(
                "100", changed("west").getJsonArray("figures").getJsonObject(0).getString("value"));
        JsonObject central = changed("central");
        JsonObject figure = central.getJsonArray("figures").getJsonObject(0);
        assertEquals(release, central.getJsonObject("release").getInteger("number"));
        assertEquals("200", figure.getString("value"));
        assertEquals("62", figure.getJsonObject("region").getString("code"));
        assertEquals(year, figure.getJsonObject("period").getString("code"));
        assertEquals(new JsonArray(), central.getJsonArray("withdrawn"));
    }

    @Test
    void aSubscriberIsToldWhatWasTakenBack() throws Exception {
        publish(figure("61", "100", ""));
        String id = region("61", "figure(indicator: \"EMPLOYERS\", period: \"%s\") { id }".formatted(year))
                .getString("figure.id");
        socket.subscribe("west", EMPLOYERS, new JsonObject().put("region", "61"));
        socket.settle();

        publish(figure("61", "", "true"));

        JsonObject change = changed("west");
        assertEquals(new JsonArray().add(id), change.getJsonArray("withdrawn"));
        assertEquals(new JsonArray(), change.getJsonArray("figures"));
    }

    @Test
    void whatASubscriberHasEndedIsToldNoMore() throws Exception {
        socket.subscribe("a", EVERY_RELEASE);
        socket.subscribe("b", EVERY_RELEASE);
        socket.send(new JsonObject().put("type", "complete").put("id", "a"));
        socket.settle();

        publish(figure("61", "100", ""));

        socket.next("next", "b");
        socket.settle();
    }

    @Test
    void queriesAreAnsweredToo() throws Exception {
        socket.subscribe("q", "{ region(code: \"61\") { code } }");

        assertEquals(
                new JsonObject("{\"data\": {\"region\": {\"code\": \"61\"}}}"),
                socket.next("next", "q").getJsonObject("payload"));
        socket.next("complete", "q");
    }

    @Test
    void mutationsAreNot() throws Exception {
        socket.subscribe("m", "mutation { publish(input: {files: []}) { status } }");

        assertError("METHOD_NOT_ALLOWED", "m");
    }

    @Test
    void whatCanNeverBeToldIsAnErrorAtOnce() throws Exception {
        socket.subscribe("1", "subscription { nothing }");
        assertError("GRAPHQL_VALIDATION_FAILED", "1");
        socket.subscribe("2", EMPLOYERS, new JsonObject().put("region", "no such region"));
        assertError("BAD_USER_INPUT", "2");
        socket.subscribe("3", EMPLOYERS);
        assertError("BAD_USER_INPUT", "3");
        socket.subscribe("4", "subscription { figureChanged(indicator: \"AVERAGE_CLAIM\") { withdrawn } }");
        assertError("BAD_USER_INPUT", "4");
    }

    @Test
    void subscriptionsAreNotExecutedByPost() {
        assertEquals(400, Client.here().post(EVERY_RELEASE).status());
    }

    @Test
    void aPingIsAnsweredWithWhatItCarries() throws Exception {
        socket.send(new JsonObject().put("type", "ping").put("payload", new JsonObject().put("a", 1)));

        JsonObject pong = socket.next();
        assertEquals("pong", pong.getString("type"));
        assertEquals(new JsonObject().put("a", 1), pong.getJsonObject("payload"));
    }

    @Test
    void anIdIsFreeAgainWhenItsOperationHasEnded() throws Exception {
        for (int i = 0; i < 300; i++) {
            socket.subscribe("same", "{ __typename }");
            socket.next("next", "same");
            socket.next("complete", "same");
        }
    }

    @Test
    void twoOperationsOfOneIdEndTheConnection() throws Exception {
        socket.subscribe("same", EVERY_RELEASE);
        socket.subscribe("same", EVERY_RELEASE);

        assertEquals(4409, socket.closeCode());
    }

    @Test
    void aSecondInitialisationEndsTheConnection() throws Exception {
        socket.send(new JsonObject().put("type", "connection_init"));

        assertEquals(4429, socket.closeCode());
    }

    @Test
    void anOperationBeforeTheInitialisationEndsTheConnection() throws Exception {
        try (var hasty = GraphQLSocket.connect()) {
            hasty.subscribe("a", EVERY_RELEASE);

            assertEquals(4401, hasty.closeCode());
        }
    }

    @Test
    void whatIsNoMessageEndsTheConnection() throws Exception {
        for (String text : new String[] {
            "",
            "[]",
            "{",
            "{}",
            "{\"type\": \"connect\"}",
            "{\"type\": \"subscribe\", \"id\": \"1\"}",
            "{\"type\": \"subscribe\", \"id\": 1, \"payload\": {}}",
            "{\"type\": \"complete\"}",
            "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": 1}}"
        }) {
            try (var garbled = GraphQLSocket.open()) {
                garbled.sendText(text);

                assertEquals(4400, garbled.closeCode(), text);
            }
        }
        socket.sendBytes();
        assertEquals(4400, socket.closeCode());
    }

    @Test
    void pagesOfForeignOriginsAndOtherProtocolsAreRefused() throws Exception {
        assertEquals(403, GraphQLSocket.refusal(PROTOCOL, Map.of("origin", "https://foreign.example")));
        assertEquals(101, GraphQLSocket.refusal(PROTOCOL, Map.of("origin", GraphQLSocket.here())));
        assertEquals(400, GraphQLSocket.refusal("graphql-ws", Map.of()));
    }

    /** To the server it speaks HTTP although the page came by HTTPS. */
    @Test
    void aPageOfOurOwnBehindAProxyThatEndsTlsMay() throws Exception {
        String origin = GraphQLSocket.here().replace("http:", "https:");

        assertEquals(101, GraphQLSocket.refusal(PROTOCOL, Map.of("origin", origin)));
    }

    private JsonObject changed(String id) throws InterruptedException {
        JsonObject change = socket.next("next", id)
                .getJsonObject("payload")
                .getJsonObject("data")
                .getJsonObject("figureChanged");
        assertNotNull(change);
        return change;
    }

    private void assertError(String code, String id) throws InterruptedException {
        JsonObject error = socket.next("error", id).getJsonArray("payload").getJsonObject(0);
        assertEquals(code, error.getJsonObject("extensions").getString("code"), error::encode);
    }

    private static JsonObject release(int number) {
        return new JsonObject()
                .put(
                        "data",
                        new JsonObject()
                                .put(
                                        "releasePublished",
                                        new JsonObject()
                                                .put("number", number)
                                                .put("publishedBy", "editor")
                                                .put("note", "told")));
    }

    private String figure(String region, String value, String withdrawn) {
        return "indicator,region,period,segment,programme,facility_type,value,qualifier,missing,as_printed,source,"
                + "definition,scope,note,withdrawn\nEMPLOYERS,%s,%s,,,,%s,EXACT,,,antara-2024-11-07,,,,%s\n"
                        .formatted(region, year, value, withdrawn);
    }

    private static int publish(String figures) {
        return given().header(
                        "Authorization",
                        "Bearer "
                                + Jwt.upn("editor").groups(Set.of("publisher")).sign())
                .multiPart("figures", "figures.csv", figures.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .multiPart("note", "told")
                .post("/publish")
                .then()
                .statusCode(200)
                .extract()
                .path("release");
    }
}
