package id.kalimantan.figures.release;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.release.Publication.CsvFile;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server hears of releases that other servers publish. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishingProfile.class)
class CurrentReleaseTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    CurrentRelease release;

    @Inject
    AgroalDataSource database;

    @Inject
    Heard heard;

    private int before;

    @Singleton
    static class Heard {
        private final List<Integer> numbers = new CopyOnWriteArrayList<>();

        void hear(@Observes ReleasePublished news) {
            numbers.add(news.number());
        }
    }

    @BeforeEach
    void whatIsPublishedIsKnown() throws SQLException {
        try (var connection = database.getConnection()) {
            before = CurrentRelease.read(connection);
        }
        knows(before);
    }

    @Test
    void itHearsOfAReleaseThatAnotherServerPublishes() throws Exception {
        publish(true);
        publish(false);

        await().atMost(PATIENCE).until(() -> news().equals(List.of(before + 1)));
        assertEquals(before + 1, release.number());
    }

    @Test
    void whileItsConnectionIsLostItMissesNothing() throws Exception {
        cutOff();
        publish(false);
        publish(false);

        await().atMost(PATIENCE).until(() -> news().equals(List.of(before + 1, before + 2)));
        assertEquals(before + 2, release.number());
    }

    @Test
    void whatItKnowsAlreadyIsNoNews() {
        var told = new ArrayList<Integer>();
        var current = new CurrentRelease(news -> told.add(news.number()));

        for (int number : new int[] {0, 3, 3, 2, 5}) {
            current.learn(number);
        }

        assertEquals(List.of(3, 4, 5), told);
        assertEquals(5, current.number());
    }

    @Test
    void anObserverThatFailsDoesNotStopTheNews() {
        var told = new ArrayList<Integer>();
        var current = new CurrentRelease(news -> {
            told.add(news.number());
            throw new IllegalStateException("on purpose");
        });

        current.learn(1);
        current.learn(2);

        assertEquals(List.of(1, 2), told);
    }

    private void knows(int number) {
        await().atMost(PATIENCE).until(() -> release.number() == number);
    }

    private List<Integer> news() {
        return heard.numbers.stream().filter(number -> number > before).toList();
    }

    private void publish(boolean dryRun) throws Exception {
        String row = "s" + System.nanoTime() + ",P,Title,2024,https://a.example,A";
        String csv = "code,publisher,title,published_on,url,attributed_to\n" + row + "\n";
        var file = new CsvFile(DatasetKind.SOURCES, new BufferedReader(new StringReader(csv)));
        ScratchDatabases.publisher(database).publish(new Publication(List.of(file), "another server", null), dryRun);
    }

    private void cutOff() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and application_name = ?")) {
            statement.setString(1, Announcements.NAME);
            statement.execute();
        }
    }
}
