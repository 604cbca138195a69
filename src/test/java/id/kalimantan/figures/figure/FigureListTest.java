package id.kalimantan.figures.figure;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FigureListTest {
    @Test
    void pagesForwardsAndBackwardsHoldEveryFigureOnce() {
        List<String> forwards = new ArrayList<>();
        String position = "first: 30";
        for (boolean more = true; more; ) {
            JsonPath page =
                    ask("{ figures(%s) { nodes { id } pageInfo { hasNextPage endCursor } } }".formatted(position));
            forwards.addAll(page.getList("data.figures.nodes.id"));
            more = page.getBoolean("data.figures.pageInfo.hasNextPage");
            position = "first: 30, after: \"" + page.getString("data.figures.pageInfo.endCursor") + "\"";
        }
        List<String> backwards = new ArrayList<>();
        position = "last: 30";
        for (boolean more = true; more; ) {
            JsonPath page = ask(
                    "{ figures(%s) { nodes { id } pageInfo { hasPreviousPage startCursor } } }".formatted(position));
            backwards.addAll(0, page.getList("data.figures.nodes.id"));
            more = page.getBoolean("data.figures.pageInfo.hasPreviousPage");
            position = "last: 30, before: \"" + page.getString("data.figures.pageInfo.startCursor") + "\"";
        }

        assertEquals(275, forwards.stream().distinct().count());
        assertEquals(forwards, backwards);
    }

    @Test
    void aListIsReadByOneStatementWithItsSourcesAndRegionsByAnother() {
        long statements = Statements.count(
                () -> ask("{ figures(first: 50) { nodes { value indicator { name } source { title } } } }"));
        long withRegions = Statements.count(
                () -> ask("{ figures(first: 50) { edges { node { value region { name } } } totalCount } }"));

        assertEquals(1, statements);
        assertEquals(3, withRegions, "figures, their regions, the count");
    }

    @Test
    void aFilterKeepsWhatFitsAllItsFields() {
        JsonPath answer = ask("""
                { figures(filter: {
                    indicators: ["PLKK_FACILITIES", "CLAIMS_COUNT"], regions: ["64", "KALIMANTAN"], period: "2022-11-30",
                    parts: ["CLINIC"], sources: ["mediaonlineidc-2022-12-03"] }) {
                  totalCount nodes { value region { code } part { code dimension { code } } } } }
                """);

        assertEquals(1, answer.getInt("data.figures.totalCount"));
        assertEquals("15", answer.get("data.figures.nodes[0].value"));
        assertEquals("64", answer.get("data.figures.nodes[0].region.code"));
        assertEquals("CLINIC", answer.get("data.figures.nodes[0].part.code"));
        assertEquals("facility_type", answer.get("data.figures.nodes[0].part.dimension.code"));
    }

    @Test
    void aListCanBeReadAsOfAMoment() {
        assertEquals(
                0,
                ask("{ figures(asOf: \"2020-01-01T00:00:00Z\") { totalCount } }")
                        .getInt("data.figures.totalCount"));
        assertEquals(
                275,
                ask("{ figures(asOf: \"2099-01-01T00:00:00Z\") { totalCount } }")
                        .getInt("data.figures.totalCount"));
    }

    @Test
    void aPageOfMoreThanAHundredIsRefused() {
        assertEquals(
                List.of("PAGE_SIZE_EXCEEDED"),
                ask("{ figures(first: 101) { totalCount } }").getList("errors.extensions.code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"period: \"2024-13\"", "indicators: [\"EMPLOYERZ\"]", "parts: [\"FORMALL\"]"})
    void aFilterByWhatIsNoPeriodAndNoCodeIsRefused(String filter) {
        assertEquals(
                List.of("BAD_USER_INPUT"),
                ask("{ figures(filter: { " + filter + " }) { totalCount } }").getList("errors.extensions.code"));
    }
}
