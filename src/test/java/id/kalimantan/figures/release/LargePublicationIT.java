package id.kalimantan.figures.release;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * As many rows as all of Indonesia may have, all of them synthetic, are published by a server with little memory, which
 * goes on answering. What was measured is then in {@code target/large-publication.txt}.
 */
@Tag("scale")
class LargePublicationIT {
    private static final String HEAP = "-Xmx" + System.getProperty("large.heap", "64m");
    private static final int FACILITIES = Integer.getInteger("large.facilities", 100_000);
    private static final int FIGURES = Integer.getInteger("large.figures", 1_000_000);

    private final StringBuilder report = new StringBuilder();

    @Test
    void isPublishedWithLittleMemoryWhileOthersRead(@TempDir Path folder) throws Exception {
        var files = new SyntheticFiles();
        files.writeFacilities(folder.resolve("plkk-facilities.csv"), FACILITIES);
        files.writeFigures(folder.resolve("figures.csv"), FIGURES, 1_000);
        try (var identities = new IdentityProvider()) {
            var environment = new HashMap<>(identities.configuration());
            environment.put("FIGURES_CACHE_ENABLED", "false");
            String token = identities.token("editor", Publisher.ROLE);
            try (var server = Server.start(ScratchDatabases.blank(), environment, HEAP);
                    var reader = new SteadyReader(server.url())) {
                TimeUnit.SECONDS.sleep(20);
                tell("reads, warming up: " + reader.latencies());
                TimeUnit.SECONDS.sleep(10);
                tell("reads before: " + reader.latencies());

                JsonPath first = publish("first publication", folder, server, token);
                tell("reads meanwhile: " + reader.latencies());
                JsonPath again = publish("the same again", folder, server, token);
                tell("reads meanwhile: " + reader.latencies());
                files.writeFigures(folder.resolve("figures.csv"), FIGURES, 1_001);
                JsonPath revised = publish("every figure revised", folder, server, token);
                tell("reads meanwhile: " + reader.latencies());
                TimeUnit.SECONDS.sleep(10);
                tell("reads after: " + reader.latencies());
                tell("memory of the server with " + HEAP + ": " + peakMemory(server));
                server.log().stream()
                        .filter(line -> line.contains("Publishing for"))
                        .forEach(this::tell);

                assertEquals("PUBLISHED", first.getString("status"), first.prettify());
                assertEquals(List.of(1, FIGURES, FACILITIES), first.getList("tables.added"));
                assertEquals("UNCHANGED", again.getString("status"), again.prettify());
                assertEquals(List.of(1, FIGURES, FACILITIES), again.getList("tables.unchanged"));
                assertEquals(List.of(0, FIGURES, 0), revised.getList("tables.revised"));
                assertEquals(List.of(), reader.failures());
            }
        } finally {
            Files.writeString(Path.of("target/large-publication.txt"), report);
        }
    }

    private JsonPath publish(String title, Path folder, Server server, String token) {
        long start = System.nanoTime();
        var response = given().header("Authorization", "Bearer " + token)
                .multiPart(
                        "sources",
                        "sources.csv",
                        (Csv.SOURCES + "\n" + SyntheticFiles.SOURCE + "\n").getBytes(StandardCharsets.UTF_8))
                .multiPart("figures", folder.resolve("figures.csv").toFile())
                .multiPart(
                        "plkk-facilities", folder.resolve("plkk-facilities.csv").toFile())
                .post(server.url() + "/publish");
        tell("%s of %d facilities and %d figures: %d s, %d warnings"
                .formatted(
                        title,
                        FACILITIES,
                        FIGURES,
                        (System.nanoTime() - start) / 1_000_000_000,
                        response.jsonPath().getInt("warningCount")));
        assertEquals(
                200,
                response.statusCode(),
                response.asString()
                        .substring(0, Math.min(1_000, response.asString().length())));
        return response.jsonPath();
    }

    /** Where the operating system tells it. */
    private static String peakMemory(Server server) throws Exception {
        Path status = Path.of("/proc", Long.toString(server.pid()), "status");
        assertTrue(server.isAlive(), "the server has ended");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\s+", " ")
                : "not known";
    }

    private void tell(String line) {
        System.out.println(line);
        report.append(line).append('\n');
    }
}
