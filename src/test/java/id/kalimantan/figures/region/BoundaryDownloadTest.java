package id.kalimantan.figures.region;

import static id.kalimantan.figures.Client.here;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client.Answer;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BoundaryDownloadTest {
    @Test
    void regenciesAndCitiesAreServedWithNameAndLevel() {
        Map<String, JsonObject> regions = features("");

        assertEquals(56, regions.size());
        assertEquals(9, features("?level=CITY").size());
        assertEquals(
                new JsonObject()
                        .put("code", "61.71")
                        .put("name", "Kota Pontianak")
                        .put("nameEn", "Pontianak City")
                        .put("level", "CITY"),
                regions.getOrDefault("61.71", new JsonObject()).getJsonObject("properties"));
    }

    @Test
    void severalLevelsAreRepeatedOrSeparatedByCommas() {
        Set<String> provincesAndCities = features("?level=PROVINCE&level=CITY").keySet();

        assertEquals(14, provincesAndCities.size());
        assertEquals(provincesAndCities, features("?level=PROVINCE,CITY").keySet());
    }

    @Test
    void saysThatTheyAreSimplifiedAndWhoseTheyAre() {
        JsonObject collection = get("").json();

        assertEquals("FeatureCollection", collection.getString("type"));
        assertTrue(collection.getBoolean("simplified"));
        assertEquals(
                "Simplified from https://github.com/cahyadsn/wilayah_boundaries, MIT License, © 2024 Cahya DSN",
                collection.getString("attribution"));
    }

    /** As RFC 7946 wants it: the outside counterclockwise, then holes clockwise, each ending where it begins. */
    @ParameterizedTest
    @ValueSource(strings = {"REGENCY", "CITY", "PROVINCE", "REGIONAL_OFFICE_AREA"})
    void linesAreClosedAndRunTheRightWayRound(String level) {
        features("?level=" + level).values().stream()
                .flatMap(BoundaryDownloadTest::polygons)
                .forEach(rings -> IntStream.range(0, rings.size()).forEach(i -> {
                    JsonArray ring = rings.getJsonArray(i);
                    assertTrue(ring.size() >= 4);
                    assertEquals(ring.getValue(0), ring.getValue(ring.size() - 1));
                    assertEquals(i == 0, area(ring) > 0);
                }));
    }

    @Test
    void provincesAreAsLargeAsWhatLiesInThem() {
        Map<String, JsonObject> parts = features("");

        features("?level=PROVINCE").forEach((code, province) -> {
            double below = parts.entrySet().stream()
                    .filter(part -> part.getKey().startsWith(code))
                    .mapToDouble(part -> size(part.getValue()))
                    .sum();
            assertEquals(below, size(province), 1e-6);
        });
    }

    @Test
    void theOutlineOfAProvinceHasNoBordersInside() {
        long lines = points(features("?level=PROVINCE").getOrDefault("62", new JsonObject()));
        long all = features("").entrySet().stream()
                .filter(part -> part.getKey().startsWith("62."))
                .mapToLong(part -> points(part.getValue()))
                .sum();

        assertTrue(lines * 3 < all * 2, lines + " of " + all);
    }

    @Test
    void aClientThatHasThemIsToldSo() {
        Answer first = get("?level=CITY");
        Answer again = here().get("/regions.geojson?level=CITY", Map.of("if-none-match", first.header("etag")));

        assertEquals("application/geo+json", first.header("content-type"));
        assertEquals(304, again.status());
        assertEquals("", again.body());
        assertEquals(
                200,
                here().get("/regions.geojson", Map.of("if-none-match", first.header("etag")))
                        .status());
    }

    @Test
    void theyAreCompressedForWhoeverCanReadThat() {
        Answer compressed = here().get("/regions.geojson", Map.of("accept-encoding", "gzip"));

        assertEquals("gzip", compressed.header("content-encoding"));
        assertTrue(compressed.header("vary").contains("accept-encoding"), compressed.header("vary"));
        assertEquals("", get("").header("content-encoding").replace("identity", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "level=VILLAGE, BAD_REQUEST",
        "levels=CITY, BAD_REQUEST",
        "level=city, BAD_REQUEST",
        "level=%00, BAD_USER_INPUT"
    })
    void whatIsNoLevelIsRefused(String query, String code) {
        Answer refused = get("?" + query);

        assertEquals(400, refused.status());
        assertEquals(code, refused.code());
        assertEquals("application/json; charset=utf-8", refused.header("content-type"));
    }

    private static Answer get(String query) {
        return here().get("/regions.geojson" + query, Map.of());
    }

    private static Map<String, JsonObject> features(String query) {
        return get(query).json().getJsonArray("features").stream()
                .map(JsonObject.class::cast)
                .collect(toMap(feature -> feature.getString("id"), feature -> feature));
    }

    private static Stream<JsonArray> polygons(JsonObject feature) {
        return feature.getJsonObject("geometry").getJsonArray("coordinates").stream()
                .map(JsonArray.class::cast);
    }

    private static double size(JsonObject feature) {
        return polygons(feature)
                .flatMap(polygon -> polygon.stream().map(JsonArray.class::cast))
                .mapToDouble(BoundaryDownloadTest::area)
                .sum();
    }

    private static long points(JsonObject feature) {
        return polygons(feature)
                .flatMap(polygon -> polygon.stream().map(JsonArray.class::cast))
                .mapToLong(JsonArray::size)
                .sum();
    }

    private static double area(JsonArray ring) {
        List<JsonArray> points = ring.stream().map(JsonArray.class::cast).toList();
        return IntStream.range(1, points.size())
                .mapToDouble(i -> (points.get(i - 1).getDouble(0)
                                        * points.get(i).getDouble(1)
                                - points.get(i).getDouble(0) * points.get(i - 1).getDouble(1))
                        / 2)
                .sum();
    }
}
