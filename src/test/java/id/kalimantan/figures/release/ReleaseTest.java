package id.kalimantan.figures.release;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.release.Publication.CsvFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishingProfile.class)
class ReleaseTest {
    @Inject
    DataSource database;

    @Inject
    TestPublisher publisher;

    private int number;

    /** Adds a source, revises another and withdraws a third, all of this test's own. */
    @BeforeEach
    void publishTwoReleases() throws Exception {
        String header = "code,publisher,title,published_on,url,attributed_to,withdrawn\n";
        String stamp = "s" + System.nanoTime();
        publish(header + stamp + "-b,B,Old title,2024,https://b.example,B,\n" + stamp
                + "-c,C,C,2024,https://c.example,C,\n");
        number = publish(header
                + stamp + "-a,A,A,2024,https://a.example,A,\n"
                + stamp + "-b,B,New title,2024,https://b.example,B,\n"
                + stamp + "-c,,,,,,true\n");
    }

    @Test
    void theCurrentReleaseIsTheNewest() {
        query("{ release { number publishedBy note checksum publishedAt } }")
                .body("data.release.number", equalTo(number))
                .body("data.release.publishedBy", equalTo("editor"))
                .body("data.release.note", equalTo("a note"))
                .body("data.release.checksum.length()", equalTo(64));
    }

    @Test
    void aReleaseTellsWhatItDidToEachTable() {
        query("{ release { tables { kind added revised withdrawn unchanged } } }")
                .body(
                        "data.release.tables",
                        equalTo(List.of(
                                Map.of("kind", "SOURCES", "added", 1, "revised", 1, "withdrawn", 1, "unchanged", 0))));
    }

    @Test
    void theDifferenceTellsWhatWasAddedRevisedAndWithdrawn() {
        query("{ release { changes(kind: SOURCES) { totalCount nodes { type key cells { column before after } } } } }")
                .body("data.release.changes.totalCount", equalTo(3))
                .body("data.release.changes.nodes.type", equalTo(List.of("ADDED", "REVISED", "WITHDRAWN")))
                .body(
                        "data.release.changes.nodes[1].cells",
                        equalTo(List.of(Map.of("column", "title", "before", "Old title", "after", "New title"))));
    }

    @Test
    void theDifferenceToTheEmptyStateIsTheWholeRelease() {
        query("{ release(number: 1) { changes(since: 0) { totalCount } changesInFigures: changes(kind: FIGURES) {"
                        + " totalCount nodes { id } } } }")
                .body("data.release.changes.totalCount", equalTo(223))
                .body("data.release.changesInFigures.totalCount", equalTo(80))
                .body("data.release.changesInFigures.nodes", hasSize(20));
    }

    @Test
    void pagesOfTheDifferenceFollowOneAnotherInBothDirections() {
        String first = query("{ release { changes(first: 2) { pageInfo { hasNextPage endCursor } } } }")
                .body("data.release.changes.pageInfo.hasNextPage", equalTo(true))
                .extract()
                .path("data.release.changes.pageInfo.endCursor");

        query("{ release { changes(after: \"%s\") { nodes { type } } } }".formatted(first))
                .body("data.release.changes.nodes.type", equalTo(List.of("WITHDRAWN")));
        query("{ release { changes(before: \"%s\") { nodes { type } } } }".formatted(first))
                .body("data.release.changes.nodes.type", equalTo(List.of("ADDED")));
    }

    @Test
    void aListOfReleasesWithTheirDifferencesCostsOneStatementALevel() {
        assertEquals(3, Statements.count(() -> query(
                        "{ releases { nodes { number tables { kind } changes(first: 5) {" + " nodes { key } } } } }")
                .body("data.releases.nodes[0].number", equalTo(number))));
    }

    @Test
    void aReleaseThatDoesNotExistIsNull() {
        query("{ zero: release(number: 0) { number } none: release(number: 999999) { number } }")
                .body("data.zero", nullValue())
                .body("data.none", nullValue());
    }

    @Test
    void aLaterReleaseIsNoBaseOfADifference() {
        query("{ release(number: 1) { changes(since: 1) { totalCount } } }")
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    private int publish(String sources) throws Exception {
        var file = new CsvFile(DatasetKind.SOURCES, new BufferedReader(new StringReader(sources)));
        var outcome = publisher.publish(new Publication(List.of(file), "editor", "a note"), false);
        return Objects.requireNonNull(outcome.release());
    }

    private static ValidatableResponse query(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }
}
