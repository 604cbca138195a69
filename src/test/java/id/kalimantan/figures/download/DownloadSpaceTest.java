package id.kalimantan.figures.download;

import static id.kalimantan.figures.Client.here;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are sent take a limited part of the disk, and no longer than they are sent. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(DownloadSpaceTest.Narrow.class)
class DownloadSpaceTest {
    public static final class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("figures.limits.downloads-size", "40K");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/figures.csv", "/figures.json", "/releases/2.zip", "/releases/current.zip"})
    void whatFindsNoRoomIsRefusedAndLeavesNothing(String path) {
        long before = DownloadFiles.count();

        var answer = here().get(path, Map.of());

        assertEquals(503, answer.status());
        assertEquals("UNAVAILABLE", answer.code());
        assertEquals("no-store", answer.header("cache-control"));
        assertEquals("", answer.header("etag") + answer.header("content-disposition"));
        await().atMost(Duration.ofSeconds(10)).until(() -> DownloadFiles.count() == before);
    }

    @Test
    void theRoomOfWhatHasBeenSentIsFree() {
        long before = DownloadFiles.count();
        for (int i = 0; i < 20; i++) {
            var answer = here().get("/figures.csv?indicators=COVERAGE_RATE&regions=64", Map.of());

            assertEquals(200, answer.status());
            await().atMost(Duration.ofSeconds(10)).until(() -> DownloadFiles.count() == before);
        }
    }
}
