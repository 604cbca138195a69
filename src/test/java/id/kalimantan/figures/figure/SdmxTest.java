package id.kalimantan.figures.figure;

import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.kalimantan.figures.Client.Answer;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The rules of SDMX-CSV 2.0 and SDMX-ML 3.0, as their field guide and schemas have them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@SuppressWarnings("NullAway.Init")
class SdmxTest {
    private static final String ID = "[A-Za-z0-9_@$\\-]+";
    private static final String TIME =
            "\\d{4}|\\d{4}-Q[1-4]|\\d{4}-\\d{2}|\\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}/P\\d+D";

    private Document structure;
    private List<NamedCsvRecord> rows;

    @BeforeEach
    void both() {
        structure = document();
        rows = rows("");
    }

    @Test
    void theFirstColumnsSayWhichStructureTheRowsHave() {
        assertEquals(
                List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"),
                rows.get(0).getHeader().subList(0, 3));
        Element dataflow = only("str:Dataflow");
        String id = dataflow.getAttribute("agencyID") + ":" + dataflow.getAttribute("id") + "("
                + dataflow.getAttribute("version") + ")";
        rows.forEach(row ->
                assertEquals(List.of("dataflow", id, "I"), row.getFields().subList(0, 3)));
    }

    @Test
    void theOtherColumnsAreTheComponentsOfTheStructure() {
        List<String> components = new ArrayList<>(ids("str:Dimension"));
        components.addAll(ids("str:TimeDimension"));
        components.addAll(ids("str:Measure"));
        components.addAll(ids("str:Attribute"));

        assertEquals(components, rows.get(0).getHeader().subList(3, rows.get(0).getFieldCount()));
    }

    @Test
    void everyCodeIsOfItsListAndEveryIdIsOne() {
        for (Element component : coded()) {
            Set<String> codes = codes("CL_" + component.getAttribute("id"));
            assertTrue(codes.stream().allMatch(code -> code.matches(ID)), component.getAttribute("id"));
            for (NamedCsvRecord row : rows) {
                String code = row.getField(component.getAttribute("id"));
                assertTrue(
                        codes.contains(code)
                                || code.isEmpty() && component.getNodeName().equals("str:Attribute"),
                        code);
            }
        }
    }

    @Test
    void theDimensionsTellObservationsApart() {
        List<String> dimensions = new ArrayList<>(ids("str:Dimension"));
        dimensions.add("TIME_PERIOD");
        Set<List<String>> keys = new HashSet<>();
        rows.forEach(row -> {
            List<String> key = dimensions.stream().map(row::getField).toList();
            assertTrue(key.stream().noneMatch(String::isEmpty), key.toString());
            assertTrue(keys.add(key), key.toString());
        });

        assertEquals(275, keys.size());
    }

    @Test
    void timesAreObservationalTimePeriods() {
        rows.forEach(row -> assertTrue(row.getField("TIME_PERIOD").matches(TIME), row.getField("TIME_PERIOD")));
    }

    @Test
    void aSpanHasItsFirstDayAndItsLength() {
        assertEquals(
                Set.of("2024-01-01/P312D"),
                new HashSet<>(rows("&period=2024-01-01/2024-11-07").stream()
                        .map(row -> row.getField("TIME_PERIOD"))
                        .toList()));
    }

    @Test
    void valuesAreDecimals() {
        List<String> values = FigureDownloadTest.rows("").stream()
                .map(row -> row.getField("value"))
                .toList();

        assertEquals(values, rows.stream().map(row -> row.getField("OBS_VALUE")).toList());
        values.stream().filter(value -> !value.isEmpty()).forEach(BigDecimal::new);
    }

    @Test
    void whatThatIsIsSaidInTheHeaders() {
        Answer data = get("&within=62");
        Answer described = here().get("/structure.xml", Map.of());

        assertEquals("application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8", data.header("content-type"));
        assertEquals("</structure.xml>; rel=\"describedby\"", data.header("link"));
        assertEquals(
                "application/vnd.sdmx.structure+xml; version=3.0.0; charset=utf-8", described.header("content-type"));
        assertEquals(
                304,
                here().get("/structure.xml", Map.of("if-none-match", described.header("etag")))
                        .status());
    }

    private static Answer get(String more) {
        return here().get("/figures.csv?format=sdmx-csv" + more, Map.of());
    }

    private static List<NamedCsvRecord> rows(String more) {
        return CsvReader.builder().ofNamedCsvRecord(get(more).body()).stream().toList();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(
                            here().get("/structure.xml", Map.of()).body())));
        } catch (Exception wrong) {
            throw new AssertionError(wrong);
        }
    }

    private List<Element> elements(String name) {
        var found = structure.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private Element only(String name) {
        assertEquals(1, elements(name).size());
        return elements(name).get(0);
    }

    private List<String> ids(String name) {
        return elements(name).stream()
                .map(it -> it.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** The components whose values are of a list of codes. */
    private List<Element> coded() {
        return elements("str:Enumeration").stream()
                .map(it -> (Element) it.getParentNode().getParentNode())
                .toList();
    }

    private Set<String> codes(String list) {
        Set<String> codes = new HashSet<>();
        elements("str:Codelist").stream()
                .filter(it -> it.getAttribute("id").equals(list))
                .forEach(it -> {
                    var found = it.getElementsByTagName("str:Code");
                    IntStream.range(0, found.getLength())
                            .forEach(i -> assertTrue(codes.add(((Element) found.item(i)).getAttribute("id"))));
                });
        return codes;
    }
}
