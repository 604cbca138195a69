package id.kalimantan.figures.release;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The server is killed in the middle of publishing: a release is there whole or not at all. */
@Tag("survival")
class KillDuringPublicationIT {
    private static final int ROUNDS = 20;
    private static final int ROWS = 5_000;

    @Test
    void leavesAWholeReleaseOrNone() throws Exception {
        String url = ScratchDatabases.blank();
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        long seed = System.nanoTime();
        var random = new Random(seed);
        try (var identities = new IdentityProvider()) {
            String token = identities.token("editor", Publisher.ROLE);
            Server server = start(url, identities);
            assertEquals(200, publish(server, token, -1).statusCode());
            long started = System.nanoTime();
            assertEquals(200, publish(server, token, 0).statusCode());
            long latest = (System.nanoTime() - started) / 1_000_000 * 5 / 4;
            Set<Boolean> outcomes = new HashSet<>();
            for (int round = 1; round <= ROUNDS || outcomes.size() < 2 && round <= 3 * ROUNDS; round++) {
                int before = release(server);
                int number = round;
                Server victim = server;
                var publication = CompletableFuture.runAsync(() -> publish(victim, token, number));
                Thread.sleep(random.nextLong(latest));
                victim.kill();
                publication.exceptionally(cut -> null).join();

                server = start(url, identities);
                int after = release(server);
                boolean published = after == before + 1;
                outcomes.add(published);
                latest = published ? latest * 9 / 10 : latest * 10 / 9; // so that about half of the kills come too late
                assertTrue(published || after == before, "releases " + before + " and " + after);
                assertEquals(List.of("t|" + ROWS + "|0"), ScratchDatabases.query(database, """
                                select (select note from release where number = max(f.introduced_in)) = min(f.source_note)
                                    and min(f.source_note) = max(f.source_note),
                                  count(*), (select count(*) from plkk_facility
                                    where introduced_in > (select max(number) from release))
                                from plkk_facility f where is_current and code like 'kill-%'"""));
            }
            server.close();
            assertEquals(Set.of(true, false), outcomes, "kills both before and after the end, seed " + seed);
        }
    }

    private static Server start(String url, IdentityProvider identities) throws IOException {
        return Server.start(url, identities.configuration(), "-XX:TieredStopAtLevel=1", "-Xmx256m");
    }

    /** The same rows in each round, with other content. */
    private static Response publish(Server server, String token, int round) {
        var csv = new StringBuilder(Csv.FACILITIES).append('\n');
        for (int i = 0; i < ROWS; i++) {
            csv.append("kill-%d,Klinik %d,CLINIC,61.71,STATED,pontianak,,,,,,,,,,round %d,\n".formatted(i, i, round));
        }
        return given().header("Authorization", "Bearer " + token)
                .multiPart(
                        "plkk-facilities", "plkk-facilities.csv", csv.toString().getBytes(UTF_8))
                .multiPart("note", "round " + round)
                .post(server.url() + "/publish");
    }

    private static int release(Server server) {
        return Client.of(server.url())
                .post("{ release { number } }")
                .data()
                .getJsonObject("release")
                .getInteger("number");
    }
}
