package id.kalimantan.figures.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a client could send to hurt.
 *
 * @param code of the error that it is refused with; none when it is answered
 */
record Abuse(String name, byte[] body, String code) {

    Abuse(String name, String document, String code) {
        this(name, request(document), code);
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] request(String document) {
        return new JsonObject().put("query", document).encode().getBytes(UTF_8);
    }

    private static String times(int count, String pattern) {
        return times(0, count, pattern);
    }

    private static String times(int from, int to, String pattern) {
        return IntStream.range(from, to)
                .mapToObj(i -> pattern.replace("#", "" + i))
                .collect(joining(" "));
    }

    static Stream<Abuse> all() throws IOException {
        String page = "regions(first: 100) { nodes { id code name level isoCode timeZone aliases } }";
        String raw = "{\"query\":\"query($v: String!) { region(code: $v) { code } }\",\"variables\":{\"v\":%s}}";
        return Stream.of(
                new Abuse(
                        "560 inline fragments of the same object",
                        "{ region {" + " ...{parent{code}}".repeat(560) + " } }",
                        ""),
                new Abuse(
                        "1,900 spreads of the same fragment",
                        "{ region {" + " ...F".repeat(1_900) + " } } fragment F on Region { parent { code } }",
                        ""),
                new Abuse(
                        "1,500 numbers of 40 digits",
                        "{ nodes(ids: [" + ("9".repeat(40) + " ").repeat(1_500) + "]) { id } }",
                        "BAD_USER_INPUT"),
                new Abuse(
                        "1,900 numbers", "{ nodes(ids: [" + "12 ".repeat(1_900) + "]) { id } }", "PAGE_SIZE_EXCEEDED"),
                new Abuse("9,900 escapes", "{ region(code: \"" + "\\u00e9".repeat(9_900) + "\") { code } }", ""),
                new Abuse(
                        "6,000 lines of a block string",
                        "{ region(code: \"\"\"" + "\n       x".repeat(6_000) + "\"\"\") { code } }",
                        ""),
                new Abuse(
                        "90 times the same object",
                        "{" + " region { parent { code } }".repeat(90) + " }",
                        "TOO_MANY_ROOT_FIELDS"),
                new Abuse(
                        "900 unused variables",
                        "query(" + times(900, "$v#: Int") + ") { __typename }",
                        "GRAPHQL_VALIDATION_FAILED"),
                new Abuse("10,000 aliases", "{ " + times(10_000, "a#: __typename") + " }", "DOCUMENT_TOO_LONG"),
                new Abuse("1,900 aliases", "{ region { " + times(1_900, "a#: code") + " } }", "TOO_MANY_TOKENS"),
                new Abuse("1,300 aliases", "{ region { " + times(1_300, "a#: code") + " } }", "TOO_MANY_ALIASES"),
                new Abuse("200 aliases of a full page", "{ " + times(200, "a#: " + page) + " }", "TOO_MANY_TOKENS"),
                new Abuse("30 aliases of a full page", "{ " + times(30, "a#: " + page) + " }", "QUERY_TOO_COMPLEX"),
                new Abuse("24 aliases of a full page", "{ " + times(24, "a#: " + page) + " }", ""),
                new Abuse(
                        "3,900 times the same field",
                        "{ region {" + " code".repeat(3_900) + " } }",
                        "TOO_MANY_ALIASES"),
                new Abuse(
                        "900 times the same inner object",
                        "{ region {" + " parent { code }".repeat(900) + " } }",
                        "TOO_MANY_ALIASES"),
                new Abuse(
                        "12 duplicate directives",
                        "{ __typename" + " @skip(if: false)".repeat(12) + " }",
                        "GRAPHQL_VALIDATION_FAILED"),
                new Abuse("7,000 unknown directives", "{ __typename" + " @x".repeat(7_000) + " }", "TOO_MANY_TOKENS"),
                new Abuse(
                        "1,900 unknown directives", "{ __typename" + " @x".repeat(1_900) + " }", "TOO_MANY_DIRECTIVES"),
                new Abuse(
                        "circular fragments",
                        "{ region { ...A } } fragment A on Region { parent { ...B } } fragment B on Region { parent { ...A } }",
                        "GRAPHQL_VALIDATION_FAILED"),
                new Abuse(
                        "fragments that double 60 times",
                        IntStream.range(0, 60)
                                .mapToObj(i ->
                                        "fragment F" + i + " on Region { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                                .collect(joining(" ", "{ region { ...F0 } } ", " fragment F60 on Region { code }")),
                        "QUERY_TOO_COMPLEX"),
                new Abuse(
                        "unused fragments",
                        "{ __typename } " + times(99, "fragment F# on Region { code }"),
                        "GRAPHQL_VALIDATION_FAILED"),
                new Abuse(
                        "1,000 unused variables",
                        "query(" + times(1_000, "$v#: Int") + ") { __typename }",
                        "TOO_MANY_TOKENS"),
                new Abuse(
                        "1,300 unknown fields",
                        "{ region { " + times(1_300, "x#") + " } }",
                        "GRAPHQL_VALIDATION_FAILED"),
                new Abuse("introspection", Files.readString(Path.of("src/test/resources/introspection.graphql")), ""),
                new Abuse(
                        "introspection in circles",
                        "{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } }",
                        "QUERY_TOO_COMPLEX"),
                new Abuse(
                        "introspection by 30 aliases",
                        "{ " + times(30, "a#: __schema { types { name fields { name } } }") + " }",
                        "QUERY_TOO_COMPLEX"),
                new Abuse("a page of -1", "{ regions(first: -1) { nodes { code } } }", "PAGE_SIZE_EXCEEDED"),
                new Abuse(
                        "a page of 2147483647",
                        "{ regions(first: 2147483647) { nodes { code } } }",
                        "PAGE_SIZE_EXCEEDED"),
                new Abuse(
                        "three levels of full pages",
                        "{ regions(first: 100) { nodes { offices(first: 100) { nodes { serviceUnits(first: 100) { nodes { name } } } } } } }",
                        "QUERY_TOO_COMPLEX"),
                new Abuse(
                        "30 pages by distance",
                        "{ "
                                + times(
                                        30,
                                        "a#: plkkFacilities(first: 100, near: { latitude: -0.#, longitude: 110 }) { nodes { name } }")
                                + " }",
                        ""),
                new Abuse(
                        "30 aliases of pages below 62 regions",
                        "{ regions(first: 62) { nodes { "
                                + times(
                                        30,
                                        "a#: offices(first: 3, near: { latitude: -0.#, longitude: 110 }) { nodes { name } }")
                                + " } } }",
                        ""),
                new Abuse(
                        "99 aliases of figures of 62 regions",
                        "{ regions(first: 62) { nodes { "
                                + times(
                                        1900,
                                        1999,
                                        "a#: figure(indicator: \"ACTIVE_PARTICIPANTS\", period: \"#\") { value }")
                                + " } } }",
                        ""),
                new Abuse(
                        "30 searches",
                        "{ " + times(30, "a#: search(text: \"kota #\", first: 100) { __typename }") + " }",
                        ""),
                new Abuse(
                        "a search for a pattern of 6,000 characters",
                        "{ search(text: \"" + "%_".repeat(3_000) + "\") { __typename } }",
                        "BAD_USER_INPUT"),
                new Abuse(
                        "a filter by 6,000 backslashes",
                        "{ plkkFacilities(filter: { text: \"" + "\\\\".repeat(6_000) + "\" }) { totalCount } }",
                        "BAD_USER_INPUT"),
                new Abuse(
                        "1e400 as a latitude",
                        "{ offices(near: { latitude: 1e400, longitude: 1 }) { totalCount } }",
                        "BAD_USER_INPUT"),
                new Abuse(
                        "parents of parents",
                        "{ regions(first: 100) { nodes { " + "parent { ".repeat(14) + "code" + " }".repeat(14)
                                + " } } }",
                        ""),
                new Abuse("1 MB of fields", "{" + " a".repeat(500_000) + " }", "BODY_TOO_LARGE"),
                new Abuse("1 MB of comment", "{ __typename } #" + "x".repeat(1_000_000), "BODY_TOO_LARGE"),
                new Abuse(
                        "1 MB of string",
                        "{ region(code: \"" + "x".repeat(1_000_000) + "\") { code } }",
                        "BODY_TOO_LARGE"),
                new Abuse("250 KB of fields", "{" + " a".repeat(125_000) + " }", "DOCUMENT_TOO_LONG"),
                new Abuse("64 KB of comment", "{ __typename } #" + "x".repeat(65_000), ""),
                new Abuse("64 KB of string", "{ region(code: \"" + "x".repeat(65_000) + "\") { code } }", ""),
                new Abuse("64 KB of commas", "{ __typename " + ",".repeat(65_000) + " }", ""),
                new Abuse(
                        "20,000 brackets in a literal",
                        "{ nodes(ids: " + "[".repeat(20_000) + "]".repeat(20_000) + ") { id } }",
                        "QUERY_TOO_DEEP"),
                new Abuse("20,000 braces", "{ a".repeat(20_000) + "}".repeat(20_000), "DOCUMENT_TOO_LONG"),
                new Abuse("10,000 braces", "{ a".repeat(10_000) + "}".repeat(10_000), "QUERY_TOO_DEEP"),
                new Abuse(
                        "20,000 brackets in a type",
                        "query($v: " + "[".repeat(20_000) + "Int" + "]".repeat(20_000) + ") { __typename }",
                        "TOO_MANY_TOKENS"),
                new Abuse(
                        "20,000 brackets in variables",
                        raw.formatted("[".repeat(20_000) + "]".repeat(20_000)).getBytes(UTF_8),
                        "BAD_REQUEST"),
                new Abuse("20,000 brackets as the body", "[".repeat(20_000).getBytes(UTF_8), "BAD_REQUEST"),
                new Abuse(
                        "3,900 ids",
                        "{ nodes(ids: [" + "\"UmVnaW9uOjYx\" ".repeat(3_900) + "]) { id } }",
                        "PAGE_SIZE_EXCEEDED"),
                new Abuse(
                        "an array of 5,000 requests",
                        ("[" + "{\"query\":\"{__typename}\"},".repeat(5_000) + "{}]").getBytes(UTF_8),
                        "BAD_REQUEST"),
                new Abuse("100 operations", times(100, "query Q# { __typename }"), "OPERATION_RESOLUTION_FAILED"),
                new Abuse(
                        "a forged cursor",
                        "{ regions(after: \"Zm9yZ2VkH2N1cnNvcg\") { nodes { code } } }",
                        "BAD_USER_INPUT"),
                new Abuse("a cursor of NUL", "{ regions(after: \"AA\") { nodes { code } } }", "BAD_USER_INPUT"),
                new Abuse(
                        "a pattern of 6,000 characters",
                        "{ regions(parent: \"" + "%_".repeat(3_000) + "\") { nodes { code } } }",
                        ""),
                new Abuse("NUL in a string", raw.formatted("\"\\u0000\"").getBytes(UTF_8), "BAD_USER_INPUT"),
                new Abuse(
                        "half a surrogate pair in a string",
                        raw.formatted("\"\\ud800\"").getBytes(UTF_8),
                        "BAD_USER_INPUT"),
                new Abuse(
                        "half a surrogate pair in a literal",
                        "{ region(code: \"\\uDC00\") { code } }",
                        "GRAPHQL_PARSE_FAILED"),
                new Abuse("1e9999999 in variables", raw.formatted("1e9999999").getBytes(UTF_8), "BAD_REQUEST"),
                new Abuse("1e9999999 in a literal", "{ regions(first: 1e9999999) { totalCount } }", "BAD_USER_INPUT"),
                new Abuse(
                        "60,000 digits",
                        "{ regions(first: " + "9".repeat(60_000) + ") { totalCount } }",
                        "BAD_USER_INPUT"),
                new Abuse(
                        "10,000 keys in variables",
                        raw.formatted("{" + times(5_000, "\"k#\":1,") + "\"k\":1}")
                                .getBytes(UTF_8),
                        "BAD_USER_INPUT"),
                new Abuse(
                        "a variable of 250 KB",
                        raw.formatted("\"" + "x".repeat(250_000) + "\"").getBytes(UTF_8),
                        "VARIABLES_TOO_LARGE"));
    }
}
