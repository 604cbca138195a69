package id.kalimantan.figures.release;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.release.Publication.Outcome;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Headlines are what readers see change, whatever row of a publication caused it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishingProfile.class)
class HeadlineTest {
    private static final AtomicInteger REGIONS = new AtomicInteger();

    @Inject
    TestPublisher publisher;

    /** A region of its own for each test. */
    private final String region = regency(REGIONS.getAndIncrement());

    @Test
    void aNewFigureAndWhatIsDerivedFromItAreHeadlines() throws Exception {
        JsonPath release = headlines(publish(employers("2023", "100") + claims("2023", "2000", "10")));

        assertEquals(Set.of("AVERAGE_CLAIM", "CLAIMS_COUNT", "CLAIMS_PAID", "EMPLOYERS"), indicators(release));
        assertTrue(release.getList("nodes.before").stream().allMatch(Objects::isNull));
    }

    @Test
    void aRevisionTellsWhatWasShownBefore() throws Exception {
        publish(employers("2023", "100"));

        JsonPath release = headlines(publish(employers("2023", "120")));

        assertEquals("100", release.get("nodes[0].before.value"));
        assertEquals("120", release.get("nodes[0].after.value"));
        assertEquals(1, release.getInt("totalCount"));
    }

    @Test
    void aFigureThatIsNotTheLatestIsNoHeadline() throws Exception {
        publish(employers("2023", "100"));

        assertEquals(0, headlines(publish(employers("2022", "90"))).getInt("totalCount"));
    }

    @Test
    void aWithdrawnFigureLeavesTheOneBefore() throws Exception {
        publish(employers("2022", "90") + employers("2023", "100"));

        JsonPath release = headlines(publish("EMPLOYERS,%s,2023,,,,,,antara-2024-11-07,,,,true\n".formatted(region)));

        assertEquals("100", release.get("nodes[0].before.value"));
        assertEquals("90", release.get("nodes[0].after.value"));
    }

    @Test
    void aDryRunTellsTheSameAndChangesNothing() throws Exception {
        Outcome outcome = run(employers("2023", "100"), true);

        assertEquals(1, outcome.headlines().size());
        assertNull(ask("{ region(code: \"%s\") { figure(indicator: \"EMPLOYERS\") { value } } }".formatted(region))
                .get("data.region.figure"));
    }

    @RepeatedTest(4)
    void theOrderOfPublicationDoesNotMatter(RepetitionInfo repetition) throws Exception {
        List<String> rows = new ArrayList<>(List.of(
                employers("2021", "70"),
                employers("2023", "100"),
                employers("2023-12", "101"),
                employers("2022", "90"),
                claims("2022", "2000", "10"),
                claims("2023", "3000", "12")));
        Collections.shuffle(rows, new Random(repetition.getCurrentRepetition()));
        for (String row : rows) {
            publish(row);
        }

        JsonPath shown = ask("""
                { region(code: "%s") { employers: figure(indicator: "EMPLOYERS") { value }
                  claim: figure(indicator: "AVERAGE_CLAIM") { value } } }""".formatted(region));

        assertEquals("101", shown.get("data.region.employers.value"));
        assertEquals("250", shown.get("data.region.claim.value"));
    }

    /** Of West, Central and South Kalimantan, nine each. */
    private static String regency(int number) {
        return "6" + (1 + number / 9) + ".0" + (1 + number % 9);
    }

    private String employers(String period, String value) {
        return row("EMPLOYERS", period, value);
    }

    private String claims(String period, String paid, String count) {
        return row("CLAIMS_PAID", period, paid) + row("CLAIMS_COUNT", period, count);
    }

    private String row(String indicator, String period, String value) {
        return "%s,%s,%s,,%s,EXACT,,,antara-2024-11-07,,,,\n".formatted(indicator, region, period, value);
    }

    private int publish(String rows) throws Exception {
        return Objects.requireNonNull(run(rows, false).release());
    }

    private Outcome run(String rows, boolean dryRun) throws Exception {
        var file = Csv.text(DatasetKind.FIGURES, Csv.FIGURES + ",withdrawn\n" + rows);
        return publisher.publish(new Publication(List.of(file), "editor", null), dryRun);
    }

    private static JsonPath headlines(int release) {
        return ask("""
                { release(number: %d) { headlines(first: 50) { totalCount nodes {
                  before { value } after { value indicator { code } } } } } }""".formatted(release)).setRootPath("data.release.headlines");
    }

    private static Set<String> indicators(JsonPath release) {
        return new TreeSet<>(release.<String>getList("nodes.after.indicator.code"));
    }
}
