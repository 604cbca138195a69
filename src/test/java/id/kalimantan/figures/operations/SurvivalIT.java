package id.kalimantan.figures.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What clients notice when parts of an installation die: two replicas of the packaged application, a PostgreSQL primary
 * and a standby, all real. The cases build on each other.
 */
@Tag("survival")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurvivalIT {
    private static final int CLIENTS = 6;
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    private static DatabaseServer primary;
    private static DatabaseServer standby;
    private static List<Replica> replicas;

    @BeforeAll
    static void startAll(@TempDir Path folder) throws Exception {
        primary = DatabaseServer.create(folder.resolve("primary"));
        // With no more rights than CloudNativePG gives to the owner of an application's database.
        primary.execute("create role figures login");
        primary.execute("create database figures owner figures");
        standby = primary.standby(folder.resolve("standby"));
        var url = "jdbc:postgresql://%s,%s/figures?targetServerType=primary"
                .formatted(primary.address(), standby.address());
        replicas = List.of(
                new Replica(url, Path.of("target/replica-1.log")), new Replica(url, Path.of("target/replica-2.log")));
        for (var replica : replicas) {
            replica.start();
        }
        try (var warmUp = new Load(replicas, CLIENTS)) {
            Thread.sleep(5_000);
        }
    }

    @AfterAll
    static void stopAll() throws Exception {
        for (var replica : replicas) {
            replica.close();
        }
        standby.close();
        primary.close();
    }

    @Test
    @Order(1)
    void nobodyNoticesARollingRestart() throws Exception {
        try (var load = new Load(replicas, CLIENTS)) {
            for (var replica : replicas) {
                replica.stop();
                replica.start();
            }
            Thread.sleep(1_000);
            var outcomes = load.end();

            report("rolling restart of both replicas", outcomes);
            assertTrue(outcomes.all().size() > 100);
            assertEquals(List.of(), outcomes.withoutData().all());
        }
    }

    @Test
    @Order(2)
    void aRestartOfTheDatabaseIsSurvived() throws Exception {
        try (var load = new Load(replicas, CLIENTS)) {
            Thread.sleep(1_000);
            primary.stop();
            Thread.sleep(4_000);
            assertTrue(
                    replicas.get(0).isLive() && replicas.get(0).isReady(), "a replica goes on answering what it can");
            primary.start();
            var back = Instant.now();
            Thread.sleep(RECOVERY.toMillis());
            var outcomes = load.end();

            report("restart of PostgreSQL", outcomes);
            assertSurvived(outcomes, back);
        }
    }

    @Test
    @Order(3)
    void aStandbyTakesOver() throws Exception {
        try (var load = new Load(replicas, CLIENTS)) {
            Thread.sleep(1_000);
            primary.kill();
            Thread.sleep(3_000);
            standby.promote();
            var back = Instant.now();
            Thread.sleep(RECOVERY.toMillis());
            var outcomes = load.end();

            report("primary killed, standby promoted", outcomes);
            assertSurvived(outcomes, back);
        }
    }

    @Test
    @Order(4)
    void anExhaustedPoolIsSurvived() throws Exception {
        try (var load = new Load(replicas, 60)) {
            Instant back;
            try (var other = standby.connect("figures");
                    var statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("lock table region, release in access exclusive mode");
                Thread.sleep(17_000);
                other.rollback();
                back = Instant.now();
            }
            Thread.sleep(RECOVERY.toMillis());
            var outcomes = load.end();

            report("every connection waits for a lock", outcomes);
            assertFalse(outcomes.withoutData().all().isEmpty());
            assertEquals(List.of(), outcomes.failures().all());
            assertTrue(outcomes.slowest().toSeconds() < 16, "nothing waits for more than 5 s and lasts more than 10 s");
            assertTrue(outcomes.withoutData().last().isBefore(back.plus(RECOVERY)), "recovers");
        }
    }

    private static void assertSurvived(Outcomes outcomes, Instant back) {
        assertFalse(outcomes.withoutData().all().isEmpty(), "the clients noticed nothing: was there an outage?");
        assertEquals(
                List.of(), outcomes.only(it -> !it.fresh()).withoutData().all(), "what was asked before is remembered");
        assertEquals(List.of(), outcomes.failures().all());
        assertTrue(outcomes.withoutData().slowest().toMillis() < 2_000, "fails fast");
        var recovered = outcomes.withoutData().last();
        assertTrue(recovered.isBefore(back.plus(RECOVERY.minusSeconds(1))), "recovers by itself");
        System.out.printf(
                "  last error %d ms after the database was back%n",
                Duration.between(back, recovered).toMillis());
    }

    private static void report(String what, Outcomes outcomes) {
        System.out.printf(
                "%s%n  asked before: %s%n  fresh: %s%n",
                what, outcomes.only(outcome -> !outcome.fresh()), outcomes.only(Outcomes.Outcome::fresh));
    }
}
