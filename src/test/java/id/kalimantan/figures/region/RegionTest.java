package id.kalimantan.figures.region;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegionTest {
    @Test
    void withoutACodeItIsTheRegionalOfficesArea() {
        assertEquals("KALIMANTAN", ask("{ region { code } }").getString("data.region.code"));
    }

    @Test
    void anUnknownCodeIsNull() {
        assertNull(ask("{ region(code: \"99\") { code } }").get("data.region"));
    }

    @Test
    void theTreeHasFiveProvincesAndFiftySixRegenciesAndCities() {
        List<List<String>> codes =
                ask("{ region { children { children { code } } } }").getList("data.region.children.children.code");

        assertEquals(5, codes.size());
        assertEquals(56, codes.stream().mapToInt(List::size).sum());
    }

    @Test
    void theTreeCostsAStatementALevelAndNoRegionIsReadTwiceByItsCode() {
        long statements = Statements.count(() ->
                ask("{ region { children { parent { code } children { parent { code } children { code } } } } }"));

        assertEquals(4, statements);
    }

    @Test
    void aliasesAreAskedTogether() {
        long statements =
                Statements.count(() -> ask("{ a: region(code: \"61\") { code } b: region(code: \"62\") { code } }"));

        assertEquals(1, statements);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 62, 100})
    void pagesForwardsHoldEachRegionOnce(int size) {
        assertEquals(codes("first: 100"), walk("first", "after", "endCursor", "hasNextPage", size));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 62, 100})
    void pagesBackwardsHoldEachRegionOnce(int size) {
        assertEquals(codes("first: 100"), walk("last", "before", "startCursor", "hasPreviousPage", size));
    }

    @Test
    void aRegionInsertedBetweenTwoPagesNeitherRepeatsNorHidesAnother() {
        JsonPath page = ask("{ regions(first: 3) { nodes { code } pageInfo { endCursor } } }");
        String cursor = page.getString("data.regions.pageInfo.endCursor");
        List<String> next = codes("first: 3, after: \"" + cursor + "\"");

        insertRegion("61.00");
        try {
            assertEquals(next, codes("first: 3, after: \"" + cursor + "\""));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> Region.delete("code", "61.00"));
        }
    }

    @Test
    void theTotalIsCountedOnlyWhenSelected() {
        assertEquals(1, Statements.count(() -> ask("{ regions { nodes { code } } }")));
        assertEquals(2, Statements.count(() -> ask("{ regions { totalCount nodes { code } } }")));
    }

    @Test
    void theTotalIsThatOfTheWholeFilteredList() {
        assertEquals(9, ask("{ regions(level: CITY, first: 2) { totalCount } }").getInt("data.regions.totalCount"));
    }

    @ParameterizedTest
    @CsvSource({
        "first: 0, PAGE_SIZE_EXCEEDED",
        "first: -1, PAGE_SIZE_EXCEEDED",
        "last: 101, PAGE_SIZE_EXCEEDED",
        "first: 2 last: 2, BAD_USER_INPUT",
        "after: \"!\", BAD_USER_INPUT",
    })
    void pagesThatCannotBeAreRefusedWithACode(String arguments, String code) {
        JsonPath answer = ask("{ regions(" + arguments + ") { nodes { code } } }");

        assertEquals(code, answer.getString("errors[0].extensions.code"));
    }

    @Test
    void aNodeIsFetchedAgainByItsId() {
        String id = ask("{ region(code: \"61.71\") { id } }").getString("data.region.id");

        JsonPath node = ask("{ node(id: \"%s\") { __typename id ... on Region { code } } }".formatted(id));

        assertEquals("Region", node.getString("data.node.__typename"));
        assertEquals("61.71", node.getString("data.node.code"));
        assertEquals(id, node.getString("data.node.id"));
    }

    @Test
    void nodesComeInTheOrderAskedForWithNullForUnknownIds() {
        List<String> ids = ask("{ regions(first: 2) { nodes { id } } }").getList("data.regions.nodes.id");
        List<Map<String, String>> found = ask("{ nodes(ids: [\"%s\", \"no-id\", \"%s\"]) { id } }"
                        .formatted(ids.get(1), ids.get(0)))
                .getList("data.nodes");

        assertEquals(Arrays.asList(Map.of("id", ids.get(1)), null, Map.of("id", ids.get(0))), found);
    }

    private static List<String> codes(String arguments) {
        return ask("{ regions(" + arguments + ") { nodes { code } } }").getList("data.regions.nodes.code");
    }

    private static List<String> walk(String size, String from, String cursorField, String moreField, int pageSize) {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            JsonPath page = ask("{ regions(%s: %d%s) { nodes { code } pageInfo { %s %s } } }"
                            .formatted(
                                    size,
                                    pageSize,
                                    cursor == null ? "" : ", %s: \"%s\"".formatted(from, cursor),
                                    cursorField,
                                    moreField))
                    .setRootPath("data.regions");
            List<String> found = page.getList("nodes.code");
            assertTrue(found.size() <= pageSize);
            codes.addAll(size.equals("last") ? 0 : codes.size(), found);
            cursor = page.getString("pageInfo." + cursorField);
            more = page.getBoolean("pageInfo." + moreField);
        }
        return codes;
    }

    private static void insertRegion(String code) {
        QuarkusTransaction.requiringNew().run(() -> Region.getEntityManager()
                .createNativeQuery("insert into region (code, name_id, name_en, level, parent, introduced_in)"
                        + " values (:code, 'Synthetic', 'Synthetic', 'REGENCY', '61', 1)")
                .setParameter("code", code)
                .executeUpdate());
    }
}
