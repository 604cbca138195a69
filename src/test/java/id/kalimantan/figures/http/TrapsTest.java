package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.graphql.Documents;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the framework does by default, and what this server does instead. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TrapsTest {
    /** A list, which is never answered from memory. */
    private static final String REGIONS = "{ regions(first: 1) { nodes { code } } }";

    private static final String REQUEST = new JsonObject().put("query", REGIONS).encode();

    @Inject
    AgroalDataSource database;

    @Inject
    Documents documents;

    /** Stops every query that reads regions, until it is closed. */
    private final class Lock implements AutoCloseable {
        private final Connection connection = database.getConnection();

        Lock() throws SQLException {
            connection.setAutoCommit(false);
            execute("lock table region in access exclusive mode");
        }

        int waiting() throws SQLException {
            return number("select count(*) from pg_locks where relation = 'region'::regclass and not granted");
        }

        int number(String sql) throws SQLException {
            try (var rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getInt(1);
            }
        }

        void execute(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        void awaitWaiting(int count) throws Exception {
            for (int i = 0; i < 400 && waiting() < count; i++) {
                Thread.sleep(50);
            }
            assertTrue(waiting() >= count, waiting() + " of " + count + " wait for the database");
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }

    /** By default two cores execute two blocking operations at a time, whoever waits behind them. */
    @Test
    void operationsThatWaitDelayNobody() throws Exception {
        try (var lock = new Lock();
                var crowd = new Crowd()) {
            crowd.post(10, REQUEST);
            lock.awaitWaiting(10);

            var answer = here().post("{ __typename }");

            assertEquals("Query", answer.data().getString("__typename"));
            assertEquals(10, lock.waiting());
        }
    }

    /** By default two bursts of 32 are enough for every later query to time out. */
    @Test
    void fourHundredClientsThatVanishLeaveThePoolWhole() throws Exception {
        for (int burst = 0; burst < 4; burst++) {
            try (var lock = new Lock()) {
                try (var crowd = new Crowd()) {
                    crowd.post(100, REQUEST);
                    lock.awaitWaiting(16);
                }
            }
        }

        try (var lock = new Lock();
                var crowd = new Crowd()) {
            crowd.post(16, REQUEST);
            lock.awaitWaiting(16);
        }
        assertTrue(here().post(REGIONS).json().containsKey("data"));
    }

    @Test
    void rootFieldsOfAKindAreReadByOneStatement() {
        assertEquals(
                1,
                Statements.count(
                        () -> here().post(
                                        "{ a: region(code: \"61\") { code } b: region(code: \"62\") { code } c: region(code: \"63\") { code } }")));
    }

    /** By default two thousand documents are kept, however long they are. */
    @Test
    void documentsAreRememberedWithinABudgetOfBytes() throws InterruptedException {
        List<String> hashes = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            var document = documents.prepare("query Q" + i + " { region {" + " ...{code}".repeat(950) + " } }");
            documents.expect(document);
            hashes.add(document.sha256());
        }

        assertTrue(remembered(hashes) < 40, remembered(hashes) + " documents of more than a megabyte are remembered");
        assertTrue(remembered(hashes) > 0);
    }

    private long remembered(List<String> hashes) throws InterruptedException {
        Thread.sleep(200);
        return hashes.stream().filter(hash -> documents.recall(hash) != null).count();
    }

    /** By default a depth limit below 15 rejects it. */
    @Test
    void introspectionOfGraphiQLIsAnswered() throws Exception {
        var answer = here().post(Files.readString(Path.of("src/test/resources/introspection.graphql")));

        assertTrue(answer.data().getJsonObject("__schema").getJsonArray("types").size() > 15);
    }

    @Test
    void theSchemaIsCleanOfWhatTheFrameworkAdds() {
        String schema = here().send("GET", "/graphql/schema.graphql", java.util.Map.of(), new byte[0])
                .body();

        assertFalse(schema.contains("BigInteger"));
        assertFalse(schema.contains("BigDecimal"));
        assertFalse(schema.contains("directive @"));
        assertFalse(schema.contains("Entity"));
        schema.lines()
                .filter(line -> line.contains(" = ") && !line.startsWith("union "))
                .forEach(line ->
                        assertTrue(line.contains("! = "), "null is no value where there is a default: " + line));
    }

    @Test
    void aFailureIsToldByAnIdThatTheLogHasToo() throws SQLException {
        List<String> log = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                log.add(entry.getMessage() + java.util.Arrays.toString(entry.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("id.kalimantan.figures.graphql.Failures");
        logger.addHandler(listener);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table region rename to region_away");
            try {
                var answer = here().post("{ a: region(code: \"1\") { code } b: region(code: \"2\") { code } }");

                assertEquals("INTERNAL", answer.code());
                assertEquals("Internal error", answer.error().getString("message"));
                String id = answer.error().getJsonObject("extensions").getString("id");
                assertEquals(1, log.stream().filter(entry -> entry.contains(id)).count());
                assertFalse(answer.body().contains("region_away"));
                assertFalse(answer.body().toLowerCase(java.util.Locale.ROOT).contains("sql"));
            } finally {
                statement.execute("alter table region_away rename to region");
            }
        } finally {
            logger.removeHandler(listener);
        }
    }

    @Test
    void aDatabaseThatGoesAwayIsToldAsUnavailable() throws Exception {
        try (var lock = new Lock()) {
            var answers = new ArrayList<Client.Answer>();
            var client = new Thread(() -> answers.add(here().post(REGIONS)));
            client.start();
            lock.awaitWaiting(1);

            // Again and again: requests that an earlier test left may wait before this one.
            while (client.isAlive()) {
                lock.execute("select pg_terminate_backend(pid) from pg_locks"
                        + " where relation = 'region'::regclass and not granted");
                client.join(50);
            }

            assertEquals("UNAVAILABLE", answers.get(0).code());
        }
        assertTrue(IntStream.range(0, 30)
                .mapToObj(i -> here().post(REGIONS).code())
                .allMatch(String::isEmpty));
    }
}
