package id.kalimantan.figures.figure;

import static id.kalimantan.figures.Client.ask;
import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.kalimantan.figures.Client.Answer;
import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FigureDownloadTest {
    @Test
    void withoutParametersAllFiguresAreThereByTheirKeys() {
        List<String> ids = rows("").stream().map(FigureDownloadTest::key).toList();

        assertEquals(275, ids.size());
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void aRowSaysAllThatTheFigureSays() {
        NamedCsvRecord row = rows("?indicators=ACTIVE_PARTICIPANTS&regions=KALIMANTAN&period=2024-11-07&parts=FORMAL")
                .get(0);

        assertEquals(
                List.of("1953661", "EXACT", "1953661", "1953661", "PRINTED", "antara-2024-11-07", "NOT_STATED", ""),
                Stream.of("value", "qualifier", "least", "most", "basis", "source", "definition", "missing")
                        .map(row::getField)
                        .toList());
        assertTrue(row.getField("citation").endsWith("Kalimantan Figures, rilis 2."), row.getField("citation"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "indicators=COVERAGE_RATE&indicators=CLAIMS_COUNT; indicators: [\"COVERAGE_RATE\", \"CLAIMS_COUNT\"]",
                "indicators=COVERAGE_RATE,CLAIMS_COUNT; indicators: [\"COVERAGE_RATE\", \"CLAIMS_COUNT\"]",
                "parts=CLINIC; parts: [\"CLINIC\"]",
                "regions=64,KALIMANTAN; regions: [\"64\", \"KALIMANTAN\"]",
                "within=62; within: \"62\"",
                "levels=CITY; levels: [CITY]",
                "offices=sampit; offices: [\"sampit\"]",
                "period=2024-11-07; period: \"2024-11-07\"",
                "from=2024&until=2024; from: \"2024\", until: \"2024\"",
                "from=2024&until=2024&lying=OVERLAPPING; from: \"2024\", until: \"2024\", lying: OVERLAPPING",
                "periodKinds=MONTH,YEAR; periodKinds: [MONTH, YEAR]",
                "sources=antara-2024-11-07; sources: [\"antara-2024-11-07\"]",
                "bodies=bpjs-ketenagakerjaan; bodies: [\"bpjs-ketenagakerjaan\"]",
                "statuses=TARGET; statuses: [TARGET]",
                "qualifiers=AT_LEAST; qualifiers: [AT_LEAST]",
                "definitions=NOT_STATED; definitions: [\"NOT_STATED\"]",
                "disputed=false; disputed: false",
            })
    void aFilterKeepsWhatItKeepsInGraphQL(String parameters, String filter) {
        int total = ask("{ figures(filter: { %s }) { totalCount } }".formatted(filter))
                .getInt("data.figures.totalCount");

        assertTrue(total > 0);
        assertEquals(total, rows("?" + parameters).size());
    }

    @Test
    void everyFieldOfTheFilterIsAParameter() {
        for (RecordComponent field : FigureFilter.class.getRecordComponents()) {
            String value = field.getType() == Boolean.class ? "true" : "";

            Answer answer = get("/figures.csv?" + field.getName() + "=" + value);

            assertEquals(200, answer.status(), field.getName());
        }
    }

    @Test
    void orderIsAsInGraphQL() {
        List<String> values =
                ask("{ figures(filter: { indicators: [\"COVERAGE_RATE\"] }, orderBy: VALUE, direction: DESCENDING, first: 100) { nodes { value } } }")
                        .getList("data.figures.nodes.value");

        assertEquals(
                values,
                rows("?indicators=COVERAGE_RATE&orderBy=VALUE&direction=DESCENDING").stream()
                        .map(row -> row.getField("value"))
                        .toList());
    }

    @Test
    void aFigureOfAnOfficesAreaHasNoRegion() {
        rows("?offices=sampit").forEach(row -> {
            assertEquals("", row.getField("region"));
            assertEquals("sampit", row.getField("office"));
        });
    }

    @Test
    void theDescriptionBesideTheFileNamesItsColumns() {
        Answer file = get("/figures.csv?indicators=COVERAGE_RATE");
        JsonObject resource = get("/figures.resource.json").json();

        assertEquals("</figures.resource.json>; rel=\"describedby\"", file.header("link"));
        assertEquals("figures.csv", resource.getString("path"));
        assertEquals(
                file.body().lines().findFirst().orElse(""),
                String.join(
                        ",", fields(resource).map(it -> it.getString("name")).toList()));
        assertTrue(fields(resource).allMatch(it -> !it.getString("description").isEmpty()));
    }

    @Test
    void asJsonItIsOneResourceWithTheSameRows() {
        JsonObject resource = get("/figures.json?within=62").json();
        JsonArray data = resource.getJsonArray("data");
        List<NamedCsvRecord> rows = rows("?within=62");

        assertEquals("tabular-data-resource", resource.getString("profile"));
        assertFalse(resource.containsKey("path"), "the data are in it");
        assertEquals(rows.size(), data.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonObject figure = data.getJsonObject(i);
            rows.get(i)
                    .getFieldsAsMap()
                    .forEach((name, cell) ->
                            assertEquals(cell, figure.getValue(name) == null ? "" : figure.getString(name)));
        }
    }

    @Test
    void citationsComeInEitherLanguage() {
        assertTrue(rows("?period=2024-11-07&language=EN")
                .get(0)
                .getField("citation")
                .contains("release 2"));
    }

    @Test
    void aClientThatHasTheFileIsToldSo() {
        String tag = get("/figures.csv?within=62").header("etag");

        assertEquals(
                304,
                here().get("/figures.csv?within=62", Map.of("if-none-match", tag))
                        .status());
        assertEquals(
                200,
                here().get("/figures.csv?within=63", Map.of("if-none-match", tag))
                        .status());
        assertEquals(
                200,
                here().get("/figures.json?within=62", Map.of("if-none-match", tag))
                        .status());
    }

    @Test
    void isCompressedForWhoeverCanReadThat() {
        assertEquals(
                "gzip",
                here().get("/figures.csv", Map.of("accept-encoding", "gzip")).header("content-encoding"));
    }

    @Test
    void headHasTheHeadersAndNoBody() {
        Answer head = here().send("HEAD", "/figures.csv", Map.of(), new byte[0]);

        assertEquals(200, head.status());
        assertEquals(get("/figures.csv").header("etag"), head.header("etag"));
        assertEquals("", head.body());
    }

    @Test
    void allRowsAreReadByOneStatement() {
        get("/figures.csv");

        assertEquals(2, Statements.count(() -> get("/figures.csv")), "the release, the figures");
    }

    static Stream<String> mistakes() {
        return Stream.of(
                "indicator=COVERAGE_RATE",
                "format=xlsx",
                "indicators=COVERAGE_RATES",
                "parts=FORMALL",
                "regions=99",
                "regions=61,%00",
                "within=99",
                "offices=nowhere",
                "levels=VILLAGE",
                "period=2024-13",
                "from=yesterday",
                "until=2024-02-30",
                "lying=NEAR",
                "periodKinds=DECADE",
                "sources=nobody",
                "bodies=nobody",
                "statuses=DONE",
                "qualifiers=SURE",
                "definitions=MINE",
                "disputed=maybe",
                "orderBy=name",
                "direction=UP",
                "within=61&within=62",
                "language=FR",
                "first=3");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsRefusedAsOneOfTheClient(String parameters) {
        Answer refused = get("/figures.csv?" + parameters);

        assertEquals(400, refused.status(), refused.body());
        assertTrue(refused.code().equals("BAD_USER_INPUT") || refused.code().equals("BAD_REQUEST"), refused.code());
        assertEquals("application/json; charset=utf-8", refused.header("content-type"));
        assertEquals("", refused.header("etag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/figures.csv", "/figures.json", "/structure.xml", "/figures.resource.json"})
    void nothingIsWrittenThere(String path) {
        assertEquals(405, here().send("POST", path, Map.of(), new byte[0]).status());
    }

    private static Answer get(String path) {
        return here().get(path, Map.of());
    }

    static List<NamedCsvRecord> rows(String query) {
        Answer answer = get("/figures.csv" + query);
        assertEquals(200, answer.status(), answer.body());
        return CsvReader.builder().ofNamedCsvRecord(answer.body()).stream().toList();
    }

    private static String key(NamedCsvRecord row) {
        return row.getField("indicator")
                + '|'
                + row.getField("region")
                + row.getField("office")
                + '|'
                + row.getField("period")
                + '|'
                + row.getField("part")
                + '|'
                + row.getField("source");
    }

    private static Stream<JsonObject> fields(JsonObject resource) {
        return resource.getJsonObject("schema").getJsonArray("fields").stream().map(JsonObject.class::cast);
    }
}
