package id.kalimantan.figures.release;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What one server publishes, another on the same database knows within a second or so. */
@Tag("survival")
class ReleaseTrackerIT {
    private static final int RELEASES = 10;

    @Test
    void aReleaseReachesTheOtherReplica() throws Exception {
        String url = ScratchDatabases.blank();
        try (var identities = new IdentityProvider();
                var publishing = Server.start(url, identities.configuration());
                var other = Server.start(url, identities.configuration())) {
            String token = identities.token("editor", Publisher.ROLE);
            List<Long> delays = new ArrayList<>();
            for (int i = 0; i < RELEASES; i++) {
                delays.add(delay(publish(publishing, token), other));
            }
            cutOff(url);
            TimeUnit.SECONDS.sleep(2); // from then on the pool tries a connection before it is used
            long afterLoss = delay(publish(publishing, token), other);

            Collections.sort(delays);
            assertTrue(delays.get(RELEASES - 1) < 5_000, delays + " ms");
            System.out.printf(
                    "From the publisher's answer until the other replica knows: median %d ms, longest %d ms;"
                            + " after the loss of its connections %d ms%n",
                    delays.get(RELEASES / 2), delays.get(RELEASES - 1), afterLoss);
        }
    }

    /** Milliseconds from now until the server tells of the release. */
    private static long delay(int release, Server server) {
        long published = System.nanoTime();
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(60))
                .until(() -> server.metrics().contains("\nfigures_release " + release + ".0"));
        return (System.nanoTime() - published) / 1_000_000;
    }

    private static int publish(Server server, String token) {
        String csv = Csv.SOURCES + "\ns" + System.nanoTime() + ",P,Title,2024,https://a.example,A\n";
        return given().header("Authorization", "Bearer " + token)
                .multiPart("sources", "sources.csv", csv.getBytes(UTF_8))
                .post(server.url() + "/publish")
                .path("release");
    }

    private static void cutOff(String url) throws Exception {
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        ScratchDatabases.query(
                database,
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                        + " and pid <> pg_backend_pid()");
    }
}
