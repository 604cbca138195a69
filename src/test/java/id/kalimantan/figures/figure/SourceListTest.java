package id.kalimantan.figures.figure;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who said what, and when. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SourceListTest {
    @Test
    void sourcesComeTheLatestFirst() {
        List<String> dates = new ArrayList<>(
                ask("{ sources(first: 100) { nodes { publishedOn } } }").getList("data.sources.nodes.publishedOn"));

        assertEquals(78, dates.size());
        assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
    }

    @Test
    void sourcesAreFoundByWhenTheyWerePublishedAndByWords() {
        List<String> dates = ask("""
                { sources(first: 100, filter: { publishedFrom: "2024-11", publishedUntil: "2024-11" }) { nodes { publishedOn } } }""").getList("data.sources.nodes.publishedOn");

        assertTrue(dates.size() > 0 && dates.stream().allMatch(date -> date.startsWith("2024-11")), dates::toString);
        assertTrue(
                ask("{ sources(filter: { text: \"antara\" }) { totalCount } }").getInt("data.sources.totalCount") > 0);
    }

    @Test
    void sourcesOfABodyAreThoseOfItsBranchesToo() {
        int agency = ask("{ sources(filter: { bodies: [\"bpjs-ketenagakerjaan\"] }) { totalCount } }")
                .getInt("data.sources.totalCount");
        int branch = ask("{ sources(filter: { bodies: [\"bpjs-ketenagakerjaan-cabang-sampit\"] }) { totalCount } }")
                .getInt("data.sources.totalCount");

        assertTrue(agency > branch && branch > 0, agency + " and " + branch);
    }

    @Test
    void theFiguresOfManySourcesAreReadByOneStatement() {
        long one = Statements.count(
                () -> ask("{ sources(first: 1) { nodes { figures(first: 2) { nodes { value } } } } }"));
        long many = Statements.count(
                () -> ask("{ sources(first: 50) { nodes { figures(first: 2) { nodes { value } } } } }"));

        assertEquals(2, one);
        assertEquals(one, many);
    }

    @Test
    void aForgedCursorIsRefused() {
        assertEquals(
                List.of("BAD_USER_INPUT"),
                ask("{ sources(after: \"YWJj\") { totalCount } }").getList("errors.extensions.code"));
    }
}
