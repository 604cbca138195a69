package id.kalimantan.figures.release;

import static id.kalimantan.figures.release.Csv.FIGURE;
import static id.kalimantan.figures.release.Csv.FIGURES;
import static id.kalimantan.figures.release.Csv.SOURCE;
import static id.kalimantan.figures.release.Csv.SOURCES;
import static id.kalimantan.figures.release.Csv.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.graphql.ErrorCode;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.release.Publication.CsvFile;
import id.kalimantan.figures.release.Publication.Outcome;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a publication does to the data. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(FreshDatabaseProfile.class)
class PublisherTest {
    @Inject
    FreshDatabase database;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void databaseWithTheFirstPart() throws Exception {
        database.withFirstPart();
    }

    @Test
    void addsRowsThatHaveANewKeyAndLeavesAllOthers() throws Exception {
        Outcome outcome = publish(file(DatasetKind.SOURCES, SOURCES, SOURCE));

        assertEquals(2, outcome.release());
        assertEquals(List.of("SOURCES 1 0 0 0"), counts(outcome));
        assertEquals(List.of("9"), query("select count(*) from source where is_current"));
    }

    @Test
    void revisesByEndingTheOldRowAndKeepsItsHistory() throws Exception {
        publish(file(DatasetKind.SOURCES, SOURCES, SOURCE));

        publish(file(DatasetKind.SOURCES, SOURCES, SOURCE.replace("Title", "New title")));

        assertEquals(
                List.of("Title|2|3", "New title|3|"),
                query(
                        "select title, introduced_in, coalesce(ended_in::text, '') from source where code = 'src-a' order by 2"));
    }

    @Test
    void takesAnotherPrintedDecimalAsARevision() throws Exception {
        String rate = "COVERAGE_RATE,61,2024,,%s,EXACT,,,antara-2024-11-07,NOT_STATED,,";
        publish(file(DatasetKind.FIGURES, FIGURES, rate.formatted("45.3")));

        Outcome outcome = publish(file(DatasetKind.FIGURES, FIGURES, rate.formatted("45.30")));

        assertEquals(1, outcome.changes().get(0).revised);
    }

    @Test
    void withdrawsByEndingTheRow() throws Exception {
        publish(file(DatasetKind.SOURCES, SOURCES, SOURCE));

        Outcome outcome = publish(file(DatasetKind.SOURCES, SOURCES + ",withdrawn", "src-a,,,,,,true"));

        assertEquals(1, outcome.changes().get(0).withdrawn);
        assertEquals(List.of("2|3"), query("select introduced_in, ended_in from source where code = 'src-a'"));
    }

    @Test
    void publishesAgainWhatWasWithdrawn() throws Exception {
        publish(file(DatasetKind.SOURCES, SOURCES, SOURCE));
        publish(file(DatasetKind.SOURCES, SOURCES + ",withdrawn", "src-a,,,,,,true"));

        assertEquals(4, publish(file(DatasetKind.SOURCES, SOURCES, SOURCE)).release());
        assertEquals(
                List.of("2|3", "4|"),
                query(
                        "select introduced_in, coalesce(ended_in::text, '') from source where code = 'src-a' order by 1"));
    }

    @Test
    void makesNoReleaseOfWhatIsAlreadyPublished() throws Exception {
        publish(file(DatasetKind.SOURCES, SOURCES, SOURCE));

        Outcome again = publish(file(DatasetKind.SOURCES, SOURCES, SOURCE));

        assertNull(again.release());
        assertEquals(List.of("SOURCES 0 0 0 1"), counts(again));
        assertEquals(List.of("2"), query("select max(number) from release"));
    }

    @Test
    void tellsInADryRunWhatWouldHappenAndDoesNothing() throws Exception {
        String before = content();

        Outcome outcome = database.publish(true, file(DatasetKind.SOURCES, SOURCES, SOURCE, SOURCE.replace("a", "b")));

        assertNull(outcome.release());
        assertEquals(2, outcome.changes().get(0).added);
        assertEquals(before, content());
    }

    @Test
    void publishesNothingWhenOneFileOfSeveralHasAnError() throws Exception {
        String before = content();

        Outcome outcome = publish(
                file(DatasetKind.SOURCES, SOURCES, SOURCE),
                file(DatasetKind.FIGURES, FIGURES, FIGURE.formatted("1.953.661")));

        assertEquals(ProblemCode.NUMBER_FORMAT, outcome.problems().get(0).code());
        assertEquals(before, content());
    }

    @Test
    void acceptsFilesThatReferToOneAnotherInAnyOrder() throws Exception {
        Outcome outcome = publish(
                file(DatasetKind.FIGURES, FIGURES, FIGURE.formatted("5").replace("antara-2024-11-07", "src-a")),
                file(DatasetKind.SOURCES, SOURCES, SOURCE));

        assertEquals(2, outcome.release());
    }

    @Test
    void withdrawsTogetherWhatRefersToOneAnother() throws Exception {
        publish(
                file(DatasetKind.SOURCES, SOURCES, SOURCE),
                file(DatasetKind.FIGURES, FIGURES, FIGURE.formatted("5").replace("antara-2024-11-07", "src-a")));

        Outcome outcome = publish(
                file(DatasetKind.SOURCES, SOURCES + ",withdrawn", "src-a,,,,,,true"),
                file(DatasetKind.FIGURES, FIGURES + ",withdrawn", "EMPLOYERS,61,2024,,,,,,src-a,,,,true"));

        assertEquals(3, outcome.release());
    }

    @Test
    void tellsTheSecondPublisherThatTheFirstTakesLong() throws Exception {
        try (var first = dataSource.getConnection()) {
            first.setAutoCommit(false);
            first.createStatement().execute("select pg_advisory_xact_lock(" + Publisher.LOCK + ")");

            var refused = assertThrows(FieldError.class, () -> publish(file(DatasetKind.SOURCES, SOURCES, SOURCE)));

            assertEquals(ErrorCode.CONFLICT, refused.code());
        }
    }

    @Test
    void makesOneReleaseAfterTheOtherOfPublicationsAtOnce() throws Exception {
        var publications = List.of("src-b", "src-c", "src-d", "src-e").stream()
                .map(code -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return publish(file(DatasetKind.SOURCES, SOURCES, SOURCE.replace("src-a", code)))
                                .release();
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                }))
                .toList();

        assertEquals(
                List.of(2, 3, 4, 5),
                publications.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void givesEqualContentTheSameChecksumAndOtherContentAnother() throws Exception {
        publish(file(DatasetKind.SOURCES, SOURCES, SOURCE));
        publish(file(DatasetKind.SOURCES, SOURCES + ",withdrawn", "src-a,,,,,,true"));

        List<String> checksums = query("select checksum from release order by number");

        assertEquals(checksums.get(0), checksums.get(2));
        assertNotEquals(checksums.get(0), checksums.get(1));
    }

    private Outcome publish(CsvFile... files) throws Exception {
        return database.publish(false, files);
    }

    private static List<String> counts(Outcome outcome) {
        return outcome.changes().stream()
                .map(it -> "%s %d %d %d %d".formatted(it.kind, it.added, it.revised, it.withdrawn, it.unchanged))
                .toList();
    }

    private String content() throws Exception {
        return query("select max(number), (select count(*) from source), (select count(*) from figure),"
                        + " (select count(*) from figure where ended_in is null) from release")
                .get(0);
    }

    private List<String> query(String sql) throws Exception {
        return database.query(sql);
    }
}
