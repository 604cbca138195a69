package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.here;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is beyond a limit is refused with the limit's own code, and what is just within is not. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LimitsTest {
    private static String times(int count, String pattern) {
        return IntStream.range(0, count)
                .mapToObj(i -> pattern.replace("#", "" + i))
                .collect(Collectors.joining(" "));
    }

    private static String nested(int depth) {
        return "{ region " + "{ parent ".repeat(depth - 2) + "{ code }" + " }".repeat(depth - 2) + " }";
    }

    private static void refused(String code, Client.Answer answer) {
        assertEquals(code, answer.code(), answer.body());
        assertFalse(answer.json().containsKey("data"));
    }

    private static void accepted(Client.Answer answer) {
        assertTrue(answer.json().containsKey("data"), answer.body());
    }

    @Test
    void theBody() {
        byte[] body = ("{\"query\":\"{ __typename }\"" + " ".repeat(256 * 1024) + "}").getBytes(UTF_8);

        var answer = here().send("POST", "/graphql", Map.of("content-type", Client.JSON), body);

        assertEquals(413, answer.status());
        refused("BODY_TOO_LARGE", answer);
    }

    @Test
    void theLengthOfTheDocument() {
        accepted(here().post("{ __typename } #" + "x".repeat(65_536 - 16)));
        refused("DOCUMENT_TOO_LONG", here().post("{ __typename } #" + "x".repeat(65_536 - 15)));
    }

    @Test
    void theLengthOfTheVariables() {
        String document = "query($c: String!) { region(code: $c) { code } }";

        accepted(here().post(document, new JsonObject().put("c", "x".repeat(65_536 - 8))));
        refused("VARIABLES_TOO_LARGE", here().post(document, new JsonObject().put("c", "x".repeat(65_536 - 7))));
    }

    @Test
    void theTokens() {
        refused("TOO_MANY_TOKENS", here().post("{" + " __typename".repeat(4_000) + "}"));
    }

    @Test
    void theDepth() {
        accepted(here().post(nested(18)));
        refused("QUERY_TOO_DEEP", here().post(nested(19)));
        refused("QUERY_TOO_DEEP", here().post("{ x(a: " + "[".repeat(1_500) + "]".repeat(1_500) + ") }"));
    }

    @Test
    void theDepthThroughFragments() {
        refused(
                "QUERY_TOO_DEEP",
                here().post("{ region { ...F0 } } "
                        + times(9, "fragment F# on Region { parent { parent { ...G# } } }")
                        + IntStream.range(0, 9)
                                .mapToObj(i -> "fragment G" + i + " on Region { ...F" + (i + 1) + " }")
                                .collect(Collectors.joining(" "))
                        + " fragment F9 on Region { code }"));
    }

    @Test
    void theAliases() {
        accepted(here().post("{ region { " + times(100, "a#: code") + " } }"));
        refused("TOO_MANY_ALIASES", here().post("{ region { " + times(101, "a#: code") + " } }"));
    }

    @Test
    void fieldsThatAreRepeatedCountAsAliases() {
        accepted(here().post("{ region {" + " code".repeat(101) + " } }"));
        refused("TOO_MANY_ALIASES", here().post("{ region {" + " code".repeat(102) + " } }"));
    }

    @Test
    void theRootFields() {
        accepted(here().post("{ " + times(30, "a#: __typename") + " }"));
        refused("TOO_MANY_ROOT_FIELDS", here().post("{ " + times(31, "a#: __typename") + " }"));
        refused(
                "TOO_MANY_ROOT_FIELDS",
                here().post("{ ...F ...F } fragment F on Query { " + times(16, "a#: __typename") + " }"));
    }

    @Test
    void theDirectives() {
        accepted(here().post("{ region {" + " code @include(if: true)".repeat(50) + " } }"));
        refused("TOO_MANY_DIRECTIVES", here().post("{ region {" + " code @include(if: true)".repeat(51) + " } }"));
        refused("TOO_MANY_DIRECTIVES", here().post("query " + "@x".repeat(51) + " { __typename }"));
    }

    @Test
    void theFragments() {
        refused(
                "TOO_MANY_FRAGMENTS",
                here().post("{ region { code } } " + times(100, "fragment F# on Region { code }")));
    }

    @Test
    void theCostMultipliesPageSizes() {
        accepted(here().post("{ regions(first: 90) { nodes { children { children { code } } } } }"));
        refused(
                "QUERY_TOO_COMPLEX",
                here().post("{ regions(first: 100) { nodes { children { children { children { code } } } } } }"));
    }

    @Test
    void theCostCountsPageSizesInVariables() {
        String document =
                "query($n: Int) { regions(first: $n) { nodes { children { children { children { code } } } } } }";

        accepted(here().post(document, new JsonObject().put("n", 1)));
        refused("QUERY_TOO_COMPLEX", here().post(document, new JsonObject().put("n", 100)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "100.0", "1e2", "1E+2", "0.1e3", "100.000"})
    void theCostIsThatOfTheNumberHoweverItIsWritten(String hundred) {
        var answer = here().postRaw(
                        "{\"query\":\"query($n: Int) { regions(first: $n) { nodes { children { code } } } }\",\"variables\":{\"n\":"
                                + hundred + "},\"extensions\":{\"cost\":true}}");

        // 1 + 100 × (1 + 10 × 2)
        assertEquals(
                2_101,
                answer.json().getJsonObject("extensions").getJsonObject("cost").getInteger("cost"));
        assertTrue(answer.data().containsKey("regions"));
    }

    /** An argument that is refused is no way to hide what the others ask for. */
    @Test
    void theCostOfAnOperationWithAnUnacceptableArgument() {
        String document = "query($l: Language, $n: Int) { indicators { name(language: $l) }"
                + " regions(first: $n) { nodes { children { children { children { code } } } } } }";

        refused(
                "QUERY_TOO_COMPLEX",
                here().post(document, new JsonObject().put("l", null).put("n", 100)));
    }

    /** Eighteen charts, each with all that is to be known of its figures. */
    @Test
    void aPageOfChartsFitsWithRoom() {
        String series = IntStream.range(0, 18)
                .mapToObj(i ->
                        "c" + i + ": series(indicator: \"CLAIMS_PAID\") { ...all change { absolute percent comparable"
                                + " reason since { ...short } } }")
                .collect(Collectors.joining(" ", "{ region { ", " } }"));
        String document = series + """
                 fragment short on Figure { id value formatted citation period { code label } source { code title url } }
                fragment all on Figure {
                  ...short unit asPrinted compact: formatted(style: COMPACT) indicator { code name } region { code name }
                  part { code name } precision { qualifier low high } notes { kind text }
                  derivation { formula assumptions inputs { ...short indicator { name } } } }""";
        var answer = here().postRaw(new JsonObject()
                .put("query", document)
                .put("extensions", new JsonObject().put("cost", true))
                .encode());

        int cost =
                answer.json().getJsonObject("extensions").getJsonObject("cost").getInteger("cost");
        assertTrue(cost < 20_000 / 2, "" + cost);
    }

    /** What lists inside of figures count is what they have, or more. */
    @Test
    void listsInsideOfFiguresAreAsShortAsTheyCount() {
        var answer = here().post("""
                { figures(first: 100) { nodes { notes { kind } history { type } alternatives { value } } }
                  regions(level: PROVINCE) { nodes {
                    average: series(indicator: "AVERAGE_CLAIM") { derivation { inputs { value } } }
                    ratio: series(indicator: "CLAIMS_TO_CONTRIBUTIONS") { derivation { inputs { value } } }
                    paid: series(indicator: "CLAIMS_PAID") { id }
                    coverage: series(indicator: "COVERAGE_RATE") { id } } } }""");

        assertEquals("", answer.code(), answer.body());
        for (String list : List.of("notes", "history", "alternatives", "inputs", "paid", "coverage")) {
            List<Integer> sizes = sizes(answer.data(), list);
            assertFalse(sizes.isEmpty(), list);
            double average =
                    sizes.stream().mapToInt(Integer::intValue).average().orElse(0);
            int counted = list.equals("paid") || list.equals("coverage") ? 5 : 3;
            assertTrue(average <= counted, list + " have " + average + " on average");
        }
    }

    /** The sizes of all lists of this name, wherever they are. */
    private static List<Integer> sizes(Object json, String name) {
        Stream<?> parts = json instanceof JsonObject object
                ? object.stream().map(Map.Entry::getValue)
                : json instanceof JsonArray array ? array.stream() : Stream.of();
        Stream<Integer> own = json instanceof JsonObject object && object.getValue(name) instanceof JsonArray list
                ? Stream.of(list.size())
                : Stream.of();
        return Stream.concat(own, parts.flatMap(part -> sizes(part, name).stream()))
                .toList();
    }

    /** Each fragment doubles the one before: a thousand characters that mean a billion fields. */
    @Test
    void fragmentsThatDouble() {
        var bomb = IntStream.range(0, 30)
                .mapToObj(i -> "fragment F" + i + " on Region { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                .collect(Collectors.joining(" ", "{ region { ...F0 } } ", " fragment F30 on Region { code }"));

        refused("QUERY_TOO_COMPLEX", here().post(bomb));
    }

    @Test
    void theCostIsToldWhenAskedFor() {
        var answer = here().postRaw(
                        "{\"query\":\"{ regions(first: 50) { totalCount edges { cursor node { code } } } }\",\"extensions\":{\"cost\":true}}");

        // regions and totalCount, and for each of 50: the edge, cursor, node, code
        assertEquals(
                new JsonObject().put("cost", 202).put("limit", 20_000),
                answer.json().getJsonObject("extensions").getJsonObject("cost"));
        assertFalse(here().post("{ __typename }").json().containsKey("extensions"));
    }

    @Test
    void theCostOfARefusedOperationIsTold() {
        var answer = here().post("{ regions(first: 100) { nodes { children { children { children { code } } } } } }");

        // 1 + 100 × (1 + 10 × (1 + 10 × (1 + 10 × 2)))
        assertEquals(211_101, answer.error().getJsonObject("extensions").getInteger("cost"));
    }
}
