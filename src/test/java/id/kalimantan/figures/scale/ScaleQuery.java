package id.kalimantan.figures.scale;

import id.kalimantan.figures.graphql.PageRequest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A query of the benchmark.
 *
 * @param variables other ones in every run, so that no answer is remembered
 * @param reason why it may take more than three times as long; empty when it may not
 */
record ScaleQuery(String name, String document, Function<Random, JsonObject> variables, String reason) {
    private static final String FACILITY =
            "edges { distanceKm node { code name type coordinate { latitude longitude quality } } }";
    private static final List<String> PROVINCES = List.of("61", "62", "63", "64", "65");
    private static final List<String> NAMES =
            List.of("sangatta", "bontang", "kudungga", "palangkaraya", "wahau", "sintetis 777");
    private static final List<String> WORDS = List.of("puskesmas", "klinik", "rs");

    static List<ScaleQuery> all() {
        return List.of(
                query(
                        "nearest 10",
                        "query ($near: NearInput) { plkkFacilities(first: 10, near: $near) { %s } }"
                                .formatted(FACILITY),
                        random -> near(random)),
                query("nearest 10 of a type, verified since a day", """
                        query ($near: NearInput) { plkkFacilities(first: 10, near: $near,
                          filter: { types: ["PUSKESMAS"], verifiedSince: "2024-06-01" }) { %s } }""".formatted(FACILITY), random -> near(random)),
                query("nearest 10 in a province", """
                        query ($near: NearInput, $region: String) { plkkFacilities(first: 10, near: $near,
                          filter: { region: $region }) { %s } }""".formatted(FACILITY), random -> near(random)
                        .put("region", pick(PROVINCES, random))),
                query("nearest 10 within 50 km", """
                        query ($near: NearInput) { plkkFacilities(first: 10, near: $near) { %s } }""".formatted(FACILITY), random -> {
                    JsonObject variables = near(random);
                    variables.getJsonObject("near").put("withinKm", 50);
                    return variables;
                }),
                query(
                        "100 facilities with office and region",
                        """
                        query ($after: String) { plkkFacilities(first: 100, after: $after) {
                          nodes { code name office { code name } region { code name } } } }""",
                        random -> new JsonObject().put("after", PageRequest.cursor(List.of("a" + random.nextInt(10)))),
                        "nearly three times the rows: the bundled data has 36"),
                query("page 1,000 of the facilities", """
                        query ($before: String) { plkkFacilities(last: 20, before: $before) {
                          nodes { code name type } pageInfo { hasPreviousPage } } }""", random -> new JsonObject()
                        // before it come all of the bundled facilities and over 20,000 synthetic ones
                        .put("before", PageRequest.cursor(List.of("synthetic-3" + random.nextInt(10_000))))),
                query("20 facilities of a province with total", """
                        query ($region: String!) { region(code: $region) { plkkFacilities { totalCount nodes { code name } } } }""", random -> new JsonObject()
                        .put("region", pick(PROVINCES, random))),
                search("search for a name", NAMES, ""),
                search("search for a word", WORDS, "25,000 names have the word, and the shortest of them are sought"),
                query(
                        "a region's series of 20 indicators",
                        "query ($region: String!) { region(code: $region) { %s } }".formatted(series()),
                        random -> new JsonObject().put("region", pick(PROVINCES, random)),
                        "twenty times the figures: 181 of a province instead of 9"));
    }

    private static String series() {
        var wholes = Stream.of(
                        "COVERAGE_RATE",
                        "COVERAGE_DENOMINATOR",
                        "ACTIVE_PARTICIPANTS",
                        "INACTIVE_PARTICIPANTS",
                        "UNPROTECTED_WORKERS",
                        "CONSTRUCTION_PROJECTS",
                        "EMPLOYERS",
                        "CONTRIBUTIONS",
                        "CONTRIBUTIONS_GROWTH",
                        "CLAIMS_PAID",
                        "CLAIMS_COUNT",
                        "BRANCH_OFFICES",
                        "SERVICE_UNITS",
                        "PLKK_FACILITIES")
                .map(indicator -> "indicator: \"%s\"".formatted(indicator));
        var parts = Stream.of(
                        "PRIVATE_HOSPITAL",
                        "PUBLIC_HOSPITAL",
                        "MILITARY_POLICE_HOSPITAL",
                        "HOSPITAL",
                        "CLINIC",
                        "PUSKESMAS")
                .map(type -> "indicator: \"PLKK_FACILITIES\", part: \"%s\"".formatted(type));
        List<String> arguments = Stream.concat(wholes, parts).toList();
        return IntStream.range(0, arguments.size())
                .mapToObj(
                        i -> "s%d: series(%s) { value period { code } source { code } }".formatted(i, arguments.get(i)))
                .collect(Collectors.joining(" "));
    }

    private static ScaleQuery search(String name, List<String> texts, String reason) {
        return query(
                name,
                "query ($text: String!) { search(text: $text) { ... on Place { code name } ... on Region { code } } }",
                random -> new JsonObject().put("text", pick(texts, random)),
                reason);
    }

    private static ScaleQuery query(
            String name, String document, Function<Random, JsonObject> variables, String... reason) {
        return new ScaleQuery(name, document, variables, String.join("", reason));
    }

    private static JsonObject near(Random random) {
        return new JsonObject()
                .put(
                        "near",
                        new JsonObject()
                                .put("latitude", -4 + 8 * random.nextDouble())
                                .put("longitude", 109 + 10 * random.nextDouble()));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
