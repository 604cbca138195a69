package id.kalimantan.figures.release;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.operations.DatabaseServer;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database restarts in the middle of publishing, in order or after a crash: what was posted is there whole or not at all,
 * whoever has posted it is told, and the next publication works.
 */
@Tag("survival")
class DatabaseRestartIT {
    private static final int ROUNDS = 10;
    private static final int ROWS = 5_000;

    @Test
    void leavesAWholeReleaseOrNone(@TempDir Path folder) throws Exception {
        var random = new Random();
        Map<String, Integer> outcomes = new TreeMap<>();
        var database = DatabaseServer.create(folder.resolve("data"));
        var url = "jdbc:postgresql://" + database.address() + "/postgres";
        try (var identities = new IdentityProvider();
                var server = Server.start(url, identities.configuration(), "-Xmx256m")) {
            String token = identities.token("editor", Publisher.ROLE);
            assertEquals(200, publish(server, token, -2).statusCode());
            long started = System.nanoTime();
            assertEquals(200, publish(server, token, -1).statusCode());
            long latest = (System.nanoTime() - started) / 1_000_000;
            for (int round = 0; round < ROUNDS || outcomes.size() < 2 && round < 5 * ROUNDS; round++) {
                int number = 2 * round;
                int before = release(database);
                var publication = CompletableFuture.supplyAsync(() -> publish(server, token, number));
                Thread.sleep(random.nextLong(latest));
                if (random.nextBoolean()) {
                    database.stop();
                } else {
                    database.kill();
                }
                database.start();
                int status = publication.join().statusCode();
                int after = release(database);

                boolean published = after > before;
                outcomes.merge(status + (published ? " published" : " not published"), 1, Integer::sum);
                latest = published ? latest * 9 / 10 : latest * 10 / 9; // so that about half of them come too late
                assertTrue(status == 503 || status == 200 && published, status + ", release " + after);
                assertWhole(database);
                await().atMost(Duration.ofSeconds(15))
                        .until(() -> publish(server, token, number + 1).statusCode() == 200);
                assertWhole(database);
            }
        } finally {
            database.close();
        }
        System.out.println("publications while the database restarted: " + outcomes);
        assertTrue(outcomes.size() > 1, "restarts both before and after the end: " + outcomes);
    }

    /** Each row is of the newest release that has any of them. */
    private static void assertWhole(DatabaseServer database) throws SQLException {
        assertEquals(ROWS + "|1", query(database, """
                select count(*) || '|' || count(distinct source_note || '/' || introduced_in)
                from plkk_facility where is_current and code like 'restart-%'"""));
    }

    private static int release(DatabaseServer database) throws SQLException {
        return Integer.parseInt(query(database, "select max(number) from release"));
    }

    private static String query(DatabaseServer database, String sql) throws SQLException {
        try (var connection = database.connect("postgres");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The same rows in each round, with other content. */
    private static Response publish(Server server, String token, int round) {
        var csv = new StringBuilder(Csv.FACILITIES).append('\n');
        for (int i = 0; i < ROWS; i++) {
            csv.append(
                    "restart-%d,Klinik %d,CLINIC,61.71,STATED,pontianak,,,,,,,,,,round %d,\n".formatted(i, i, round));
        }
        return given().header("Authorization", "Bearer " + token)
                .multiPart(
                        "plkk-facilities", "plkk-facilities.csv", csv.toString().getBytes(UTF_8))
                .post(server.url() + "/publish");
    }
}
