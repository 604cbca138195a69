package id.kalimantan.figures.figure;

import static id.kalimantan.figures.Client.ask;
import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client.Answer;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That it compiles is tested in {@code src/test/node/page}, where the typed client uses it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CatalogueTypesTest {
    @ParameterizedTest
    @CsvSource({
        "IndicatorCode, indicators { code }, indicators.code",
        "DimensionCode, dimensions { code }, dimensions.code",
        "DefinitionCode, definitions { code }, definitions.code",
        "BodyCode, bodies { code }, bodies.code",
        "OfficeCode, offices(first: 100) { nodes { code } }, offices.nodes.code"
    })
    void aTypeHasTheCodesThatTheCatalogueHas(String type, String query, String path) {
        List<String> codes = ask("{ " + query + " }").getList("data." + path);

        assertEquals("\"" + String.join("\" | \"", codes) + "\"", declared("export type " + type + " = (.*);"));
    }

    @Test
    void thePartsStandWithTheirDimension() {
        assertEquals("\"JKK\" | \"JKM\" | \"JHT\" | \"JP\" | \"JKP\"", declared("  programme: (.*);"));
    }

    @Test
    void regionsAreThere() {
        assertTrue(declared("export type RegionCode = (.*);").startsWith("\"61\" | \"61.01\" | "));
        assertTrue(declared("export type RegionCode = (.*);").endsWith(" | \"KALIMANTAN\""));
    }

    @Test
    void aClientThatHasThemIsToldSo() {
        String tag = get(Map.of()).header("etag");

        assertEquals(304, get(Map.of("if-none-match", tag)).status());
        assertTrue(tag.startsWith("W/\"2-"), tag);
    }

    @Test
    void isCompressedForWhoeverCanReadThat() {
        assertEquals("gzip", get(Map.of("accept-encoding", "gzip")).header("content-encoding"));
    }

    @Test
    void hasNoParameters() {
        assertEquals(400, here().get("/catalogue.ts?release=1", Map.of()).status());
    }

    private static Answer get(Map<String, String> headers) {
        return here().get("/catalogue.ts", headers);
    }

    private static String declared(String pattern) {
        var matcher = Pattern.compile(pattern).matcher(get(Map.of()).body());
        assertTrue(matcher.find());
        return matcher.group(1);
    }
}
