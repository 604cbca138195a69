package id.kalimantan.figures.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.database.PostgresResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server hears of releases that other servers publish. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishingProfile.class)
class ReleaseTrackerTest {
    @Inject
    ReleaseTracker release;

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
        release.ask();
        before = release.number();
    }

    @Test
    void itHearsOfAReleaseThatAnotherServerPublishes() throws Exception {
        publish();

        release.ask();

        assertEquals(List.of(before + 1), news());
        assertEquals(before + 1, release.number());
    }

    @Test
    void ofSeveralReleasesItMissesNone() throws Exception {
        publish();
        publish();

        release.ask();

        assertEquals(List.of(before + 1, before + 2), news());
        assertEquals(before + 2, release.number());
    }

    @Test
    void whatItKnowsAlreadyIsNoNews() {
        var told = new ArrayList<Integer>();
        var current = new ReleaseTracker(news -> told.add(news.number()), new ReleaseRepository());

        for (int number : new int[] {0, 3, 3, 2, 5}) {
            current.learn(number);
        }

        assertEquals(List.of(3, 4, 5), told);
        assertEquals(5, current.number());
    }

    @Test
    void anObserverThatFailsDoesNotStopTheNews() {
        var told = new ArrayList<Integer>();
        var current = new ReleaseTracker(
                news -> {
                    told.add(news.number());
                    throw new IllegalStateException("on purpose");
                },
                new ReleaseRepository());

        current.learn(1);
        current.learn(2);

        assertEquals(List.of(1, 2), told);
    }

    private List<Integer> news() {
        return heard.numbers.stream().filter(number -> number > before).toList();
    }

    /** As another server does it. */
    private void publish() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into release (number, published_by, checksum)"
                    + " select max(number) + 1, 'another server', 'checksum' from release");
        }
    }
}
