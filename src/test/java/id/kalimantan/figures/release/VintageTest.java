package id.kalimantan.figures.release;

import static id.kalimantan.figures.Client.ask;
import static id.kalimantan.figures.Client.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.release.Publication.CsvFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was once published can be read for ever as it was known then. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishingProfile.class)
class VintageTest {
    private static final AtomicInteger YEARS = new AtomicInteger(1950);

    @Inject
    DataSource database;

    @Inject
    TestPublisher publisher;

    /** A year of its own for each test. */
    private final String period = String.valueOf(YEARS.getAndIncrement());

    private String afterFirst;
    private String afterRevision;
    private int first;

    @BeforeEach
    void publishReviseAndWithdraw() throws Exception {
        first = publish(row("EMPLOYERS", "100", "") + row("INACTIVE_PARTICIPANTS", "500", ""));
        afterFirst = publishedAt(first);
        afterRevision = publishedAt(publish(row("EMPLOYERS", "125", "")));
        publish(row("EMPLOYERS", "", "true"));
    }

    @Test
    void aFigureIsReadAsItWasKnown() {
        JsonPath answer = region("64.74", """
                first: figure(indicator: "EMPLOYERS", period: "%1$s", asOf: "%2$s") { value citation(language: EN) }
                revised: figure(indicator: "EMPLOYERS", period: "%1$s", asOf: "%3$s") { value }
                now: figure(indicator: "EMPLOYERS", period: "%1$s") { value }
                """.formatted(period, afterFirst, afterRevision));

        assertEquals("100", answer.get("first.value"));
        assertEquals("125", answer.get("revised.value"));
        assertNull(answer.get("now"));
        assertEquals(true, answer.getString("first.citation").endsWith("release " + first + "."));
    }

    @Test
    void whatIsDerivedIsDerivedFromWhatWasKnown() {
        JsonPath answer = region("64.74", """
                first: ratio(numerator: "INACTIVE_PARTICIPANTS", denominator: "EMPLOYERS", period: "%1$s", asOf: "%2$s") { id value }
                revised: ratio(numerator: "INACTIVE_PARTICIPANTS", denominator: "EMPLOYERS", period: "%1$s", asOf: "%3$s") { id value }
                now: ratio(numerator: "INACTIVE_PARTICIPANTS", denominator: "EMPLOYERS", period: "%1$s") { value missing }
                """.formatted(period, afterFirst, afterRevision));

        assertEquals("5.00000", answer.get("first.value"));
        assertEquals("4.00000", answer.get("revised.value"));
        assertNull(answer.get("now.value"));
        assertEquals("NO_DATA", answer.get("now.missing"));
        assertEquals(
                "5.00000",
                ask("{ node(id: \"%s\") { ... on Figure { value } } }".formatted(answer.getString("first.id")))
                        .get("data.node.value"));
    }

    @Test
    void theHistoryTellsEveryReleaseThatChangedAFigure() {
        JsonPath answer = region("64.74", """
                figure(indicator: "EMPLOYERS", period: "%s", asOf: "%s") {
                  history { release type figure { value history { type } } } }
                """.formatted(period, afterFirst));

        assertEquals(List.of("ADDED", "REVISED", "WITHDRAWN"), answer.get("figure.history.type"));
        assertEquals(List.of(first, first + 1, first + 2), answer.get("figure.history.release"));
        assertEquals("100", answer.get("figure.history[0].figure.value"));
        assertEquals("125", answer.get("figure.history[1].figure.value"));
        assertNull(answer.get("figure.history[2].figure"));
    }

    /** A link that somebody kept explains itself. */
    @Test
    void theIdOfAWithdrawnFigureGivesWhatItWasAndSaysSo() throws Exception {
        publish(row("CLAIMS_COUNT", "300", ""));
        String id = region("64.74", "figure(indicator: \"CLAIMS_COUNT\", period: \"%s\") { id }".formatted(period))
                .getString("figure.id");
        int withdrawal = publish(row("CLAIMS_COUNT", "", "true"));

        JsonPath node = ask("{ node(id: \"" + id
                        + "\") { id ... on Figure { value notes { kind text(language: EN) } history { type } } } }")
                .setRootPath("data.node");

        assertEquals(id, node.get("id"));
        assertEquals("300", node.get("value"));
        assertEquals("WITHDRAWN", node.get("notes[0].kind"));
        assertEquals("Withdrawn with release " + withdrawal + ".", node.get("notes[0].text"));
        assertEquals(List.of("ADDED", "WITHDRAWN"), node.get("history.type"));
    }

    @Test
    void aFigureThatIsPublishedAgainIsNotWithdrawn() throws Exception {
        publish(row("CLAIMS_COUNT", "300", ""));
        publish(row("CLAIMS_COUNT", "", "true"));
        publish(row("CLAIMS_COUNT", "310", ""));
        JsonPath answer = region(
                "64.74", "figure(indicator: \"CLAIMS_COUNT\", period: \"%s\") { id notes { kind } }".formatted(period));

        assertEquals(false, answer.getList("figure.notes.kind").contains("WITHDRAWN"));
        assertEquals(
                "310",
                ask("{ node(id: \"%s\") { ... on Figure { value } } }".formatted(answer.getString("figure.id")))
                        .get("data.node.value"));
    }

    @Test
    void aListIsReadAsItWasKnown() {
        String figures =
                "{ figures(filter: { regions: [\"64.74\"], period: \"%s\" }, asOf: \"%s\") { nodes { value } } }";

        assertEquals(
                List.of("100", "500"),
                ask(figures.formatted(period, afterFirst)).get("data.figures.nodes.value"));
        assertEquals(
                List.of("125", "500"),
                ask(figures.formatted(period, afterRevision)).get("data.figures.nodes.value"));
    }

    private String row(String indicator, String value, String withdrawn) {
        String qualifier = value.isEmpty() ? "" : "EXACT";
        return String.join(
                        ",",
                        indicator,
                        "64.74",
                        period,
                        "",
                        value,
                        qualifier,
                        "",
                        "",
                        "antara-2024-11-07",
                        "",
                        "",
                        "",
                        withdrawn)
                + "\n";
    }

    private int publish(String rows) throws Exception {
        String csv = Csv.FIGURES + ",withdrawn\n" + rows;
        var file = new CsvFile(DatasetKind.FIGURES, new BufferedReader(new StringReader(csv)));
        var outcome = publisher.publish(new Publication(List.of(file), "editor", null), false);
        assertEquals(List.of(), outcome.problems());
        return Objects.requireNonNull(outcome.release());
    }

    private static String publishedAt(int release) {
        return ask("{ release(number: %d) { publishedAt } }".formatted(release)).getString("data.release.publishedAt");
    }
}
