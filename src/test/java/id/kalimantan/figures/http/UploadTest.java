package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.ask;
import static id.kalimantan.figures.Client.here;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is uploaded is answered, and leaves nothing behind. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UploadTest {
    @ParameterizedTest
    @ValueSource(ints = {33, 300, 3_000})
    void aFormOfTooManyFilesIsRefusedAndLeavesNothing(int files) throws Exception {
        long before = left();
        RequestSpecification form = publisher();
        for (int i = 0; i < files; i++) {
            form = form.multiPart("sources", "sources.csv", "code\n".getBytes(StandardCharsets.UTF_8));
        }

        form.post("/publish").then().statusCode(400);

        await().atMost(Duration.ofSeconds(15)).until(() -> left() == before);
    }

    @Test
    void anUploadWithoutItsLastBoundaryIsAnswered() throws Exception {
        long before = left();
        String token = Jwt.upn("editor").groups(Set.of("publisher")).sign();
        String form =
                "--x\r\nContent-Disposition: form-data; name=\"sources\"; filename=\"sources.csv\"\r\n\r\ncode\r\n";

        var answer = here().send(
                        "POST",
                        "/publish",
                        Map.of("content-type", "multipart/form-data; boundary=x", "authorization", "Bearer " + token),
                        form.getBytes(StandardCharsets.UTF_8));

        assertEquals(400, answer.status());
        await().atMost(Duration.ofSeconds(15)).until(() -> left() == before);
    }

    @Test
    void whoGoesAwayInTheMiddleOfAFileLeavesNothing() throws Exception {
        long before = left();
        String token = Jwt.upn("editor").groups(Set.of("publisher")).sign();
        try (var client = Sockets.open()) {
            client.getOutputStream()
                    .write(("POST /publish HTTP/1.1\r\nhost: a\r\nauthorization: Bearer " + token
                                    + "\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 100000\r\n\r\n"
                                    + "--x\r\nContent-Disposition: form-data; name=\"sources\"; filename=\"s.csv\"\r\n\r\n"
                                    + "code\r\n".repeat(5_000))
                            .getBytes(StandardCharsets.UTF_8));
            await().atMost(Duration.ofSeconds(15)).until(() -> left() == before + 2);
        }

        await().atMost(Duration.ofSeconds(15)).until(() -> left() == before);
    }

    @ParameterizedTest
    @ValueSource(ints = {4_001, 8_192})
    void aNoteHasFourThousandCharacters(int length) {
        publisher()
                .multiPart("sources", "sources.csv", "code\n".getBytes(StandardCharsets.UTF_8))
                .multiPart("note", "n".repeat(length))
                .post("/publish")
                .then()
                .statusCode(400);
    }

    @Test
    void anIdWithACharacterThatNoTextHasIsUnknown() {
        String id =
                Base64.getUrlEncoder().withoutPadding().encodeToString("Source:\0".getBytes(StandardCharsets.UTF_8));

        var answer = ask("{ node(id: \"%1$s\") { id } nodes(ids: [\"%1$s\"]) { id } }".formatted(id));

        assertNull(answer.get("errors"));
        assertNull(answer.get("data.node"));
        assertEquals(1, answer.<List<?>>get("data.nodes").size());
    }

    /** Folders of publications, and files in them that are open. */
    private static long left() throws IOException {
        try (var folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")));
                var open = Files.list(Path.of("/proc/self/fd"))) {
            return folders.filter(it -> it.getFileName().toString().startsWith("publication"))
                            .count()
                    + open.filter(UploadTest::isUpload).count();
        }
    }

    private static boolean isUpload(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString().contains("/publication");
        } catch (IOException closed) {
            return false;
        }
    }

    private static RequestSpecification publisher() {
        return caller(Jwt.upn("editor").groups(Set.of("publisher")));
    }

    private static RequestSpecification caller(JwtClaimsBuilder token) {
        return given().header(
                        "Authorization",
                        "Bearer " + token.expiresIn(Duration.ofMinutes(5)).sign());
    }
}
