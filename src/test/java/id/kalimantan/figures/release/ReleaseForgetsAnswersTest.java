package id.kalimantan.figures.release;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.http.RememberingProfile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was answered before a release is not answered after it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(RememberingProfile.class)
class ReleaseForgetsAnswersTest {
    private static final String QUESTION =
            "{ region(code: \"64.74\") { figure(indicator: \"EMPLOYERS\", period: \"1949\") { value } } }";

    @Inject
    TestPublisher publisher;

    @Inject
    ReleaseTracker tracker;

    @Inject
    Event<ReleasePublished> news;

    private static String value() {
        return ask(QUESTION).getString("data.region.figure.value");
    }

    @Test
    void aRevisedValueIsSeenAtOnce() throws Exception {
        publish("100");
        assertEquals("100", value());
        assertEquals(0, Statements.count(ReleaseForgetsAnswersTest::value));

        publish("125");

        assertEquals("125", value());
    }

    /** Nobody is given them any more, so they only take room from others. */
    @Test
    void noAnswerOfBeforeIsKept() {
        value();
        assertEquals(0, Statements.count(ReleaseForgetsAnswersTest::value));

        news.fire(new ReleasePublished(tracker.number()));

        assertNotEquals(0, Statements.count(ReleaseForgetsAnswersTest::value));
    }

    private void publish(String value) throws Exception {
        var file = Csv.file(
                DatasetKind.FIGURES, Csv.FIGURES, Csv.FIGURE.formatted(value).replace(",61,2024,", ",64.74,1949,"));
        var outcome = publisher.publish(new Publication(List.of(file), "editor", null), false);
        assertEquals(List.of(), outcome.problems());
    }
}
