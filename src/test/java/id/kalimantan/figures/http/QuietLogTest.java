package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.JSON;
import static id.kalimantan.figures.Client.here;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.release.Publisher;
import id.kalimantan.figures.release.PublishingProfile;
import id.kalimantan.figures.subscription.GraphQLSocket;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A warning is worth a person's time: what clients do wrong is told to them, and to nobody else. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishingProfile.class)
class QuietLogTest {
    private static final byte[] NOTHING = {};
    private static final String FORM = "multipart/form-data; boundary=b";

    private final Queue<String> warnings = new ConcurrentLinkedQueue<>();
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(line.getLoggerName() + ": " + line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(collector);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(collector);
    }

    @Test
    void whatClientsDoWrongIsNoWarning() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        leaveInTheMiddleOfAFile();
        for (String document : List.of(
                "{",
                "{ nothing }",
                "query($v: Language) { region(code: \"61\") { name(language: $v) } }",
                "query($v: Boolean = true) { region { code @skip(if: $v) } }",
                "query($v: Float = 1) { plkkFacilities(near: {latitude: 0, longitude: $v}) { totalCount } }",
                "{ plkkFacilities(filter: {agreementValidOn: \"2024-02-30\"}) { totalCount } }",
                "{ regions(first: 101) { totalCount } }",
                "{ regions(after: \"forged\") { totalCount } }",
                "{ search(text: \"\\u0000\") { __typename } }",
                "mutation { publish(input: {files: []}) { status } }")) {
            statuses.add(here().post(document, new JsonObject().putNull("v")).status());
        }
        var json = Map.of("content-type", JSON);
        statuses.add(here().send("POST", "/graphql", json, "{".getBytes(UTF_8)).status());
        statuses.add(here().send("POST", "/graphql", json, new byte[300_000]).status());
        statuses.add(here().send("POST", "/graphql", Map.of("content-type", JSON, "content-encoding", "gzip"), NOTHING)
                .status());
        statuses.add(
                here().get("/graphql?query=" + "x".repeat(20_000), Map.of()).status());
        statuses.add(here().get("/graphql?nothing=1", Map.of()).status());
        statuses.add(here().get("/graphql", Map.of("authorization", "Bearer x")).status());
        statuses.add(Sockets.status("GET /graphql?query=%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"));
        statuses.add(Sockets.status(
                "POST /publish HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\nconnection: close\r\n\r\nab"));
        statuses.add(here().get("/releases/nothing.zip", Map.of()).status());
        statuses.add(GraphQLSocket.refusal(GraphQLSocket.PROTOCOL, Map.of("origin", "https://elsewhere.example")));
        statuses.add(publish(part("{\"csv\":\"\\u0000\"}")));
        statuses.add(publish(part("code").repeat(300)));
        for (String start : List.of(
                "GET * HTTP/1.1",
                "PRI * HTTP/2.0",
                "GET /%zz HTTP/1.1",
                "GET /explorer.html?%zz HTTP/1.1",
                "GET //%00/..%2f HTTP/1.1",
                "NONSENSE / HTTP/1.1")) {
            for (String host : List.of("", "host:\r\n", "host: [\r\n")) {
                statuses.add(Sockets.status(start + "\r\n" + host + "connection: close\r\n\r\n"));
            }
        }

        assertEquals(List.of(), List.copyOf(warnings));
        assertTrue(statuses.stream().noneMatch(status -> status >= 500), statuses.toString());
    }

    private static void leaveInTheMiddleOfAFile() throws IOException {
        try (var socket = Sockets.open()) {
            socket.getOutputStream()
                    .write(("POST /publish HTTP/1.1\r\nhost: a\r\nauthorization: " + publisher() + "\r\ncontent-type: "
                                    + FORM + "\r\ncontent-length: 90000\r\n\r\n" + part("code\n".repeat(9_000)))
                            .getBytes(UTF_8));
        }
    }

    private static String publisher() {
        return "Bearer " + Jwt.upn("editor").groups(Set.of(Publisher.ROLE)).sign();
    }

    private static int publish(String parts) {
        return here().send(
                        "POST",
                        "/publish",
                        Map.of("authorization", publisher(), "content-type", FORM),
                        (parts + "--b--\r\n").getBytes(UTF_8))
                .status();
    }

    private static String part(String content) {
        return "--b\r\ncontent-disposition: form-data; name=\"sources\"; filename=\"s\"\r\n\r\n" + content + "\r\n";
    }
}
