package id.kalimantan.figures.download;

import static id.kalimantan.figures.Client.here;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.graphql.Limits;
import id.kalimantan.figures.http.Crowd;
import id.kalimantan.figures.http.Sockets;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many files are written at a time. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DownloadLimitsTest {
    @Inject
    AgroalDataSource database;

    @Inject
    Limits limits;

    @ParameterizedTest
    @ValueSource(strings = {"/figures.csv", "/figures.json", "/figures.csv?format=sdmx-csv", "/releases/1.zip"})
    void oneMoreThanMayBeWrittenIsToldToComeAgain(String path) throws Exception {
        try (var crowd = new Crowd()) {
            try (var connection = locked()) {
                crowd.send(limits.downloads(), "/figures.csv");
                awaitWaiting(connection, limits.downloads());

                var refused = here().get(path, Map.of());

                assertEquals(503, refused.status());
                assertEquals("UNAVAILABLE", refused.code());
                assertEquals("1", refused.header("retry-after"));
                assertEquals("", refused.header("etag"));
                assertEquals(200, here().get("/catalogue.ts", Map.of()).status(), "is no large file");
                connection.rollback();
            }
            assertEquals(limits.downloads(), crowd.await(200, limits.downloads()));
        }
        assertEquals(200, here().get(path, Map.of()).status());
    }

    /** A file is whole before it is sent: so whoever takes it slowly keeps nobody from theirs. */
    @Test
    void clientsThatDoNotReadAreNotCounted() throws Exception {
        List<Socket> slow = new ArrayList<>();
        long before = DownloadFiles.count();
        try {
            for (int i = 0; i <= limits.downloads(); i++) {
                slow.add(Sockets.open());
                // As many answers as no socket's buffers hold
                String request = "GET /figures.json HTTP/1.1\r\nhost: localhost\r\n\r\n".repeat(200);
                slow.get(i).getOutputStream().write(request.getBytes(ISO_8859_1));
                awaitFiles(before + i + 1);
            }

            assertEquals(200, here().get("/figures.csv", Map.of()).status());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        awaitFiles(before);
    }

    private Connection locked() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table figure in access exclusive mode");
        return connection;
    }

    private static void awaitWaiting(Connection connection, int count) throws Exception {
        String sql = "select count(*) from pg_locks where relation = 'figure'::regclass and not granted";
        for (int i = 0; i < 200; i++) {
            try (var rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                if (rows.getInt(1) == count) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not " + count + " wait for the database");
    }

    /** The same for a second: what is being sent goes at once when it is taken. */
    private static void awaitFiles(long count) throws Exception {
        int same = 0;
        for (int i = 0; i < 400 && same < 20; i++) {
            Thread.sleep(50);
            same = DownloadFiles.count() == count ? same + 1 : 0;
        }
        assertTrue(same == 20, DownloadFiles.count() + " files instead of " + count);
    }
}
