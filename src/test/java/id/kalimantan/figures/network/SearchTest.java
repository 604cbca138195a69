package id.kalimantan.figures.network;

import static id.kalimantan.figures.Client.ask;
import static id.kalimantan.figures.Client.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SearchTest {
    @ParameterizedTest
    @ValueSource(strings = {"palangkaraya", "Palangka Raya", "PALANGKA-RAYA", "Kota Palangkaraya", "pálangka râya"})
    void caseAccentsSpacesAndTheWordForCityDoNotMatter(String text) {
        assertEquals(List.of("62.71", "palangka-raya"), found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kalimantan Timur", "East Kalimantan", "kaltim"})
    void regionsAreFoundByTheirNamesInEitherLanguageAndByTheirAliases(String text) {
        assertEquals(List.of("64"), found(text));
    }

    /** Names that are in daily use, and seats of government, which are the only names that many people know. */
    @ParameterizedTest
    @CsvSource({
        "Kukar, 64.02", "Kutai Kertanegara, 64.02", "Tenggarong, 64.02", "Kutim, 64.08", "Kubar, 64.07", "PPU, 64.09",
        "Mahulu, 64.11", "Tanjung Redeb, 64.03", "Tanjung Selor, 65.01", "Kotim, 62.02", "Kobar, 62.01",
                "Barsel, 62.04",
        "Gumas, 62.10", "Pulpis, 62.11", "Muara Teweh, 62.05", "Kuala Kapuas, 62.03", "HSS, 63.06", "HST, 63.07",
        "HSU, 63.08", "Tanbu, 63.10", "Tala, 63.01", "Pelaihari, 63.01", "Martapura, 63.03", "Amuntai, 63.08",
        "Barabai, 63.07", "Putussibau, 61.06", "Sungai Raya, 61.12"
    })
    void regionsAreFoundByTheNamesOfDailyUseAndBySeatsOfGovernment(String text, String code) {
        assertTrue(
                found(text).subList(0, Math.min(3, found(text).size())).contains(code),
                found(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"IKN", "Nusantara", "Ibu Kota Nusantara"})
    void theNewCapitalIsFoundInBothRegenciesThatItLiesIn(String text) {
        assertTrue(
                found(text).containsAll(List.of("64.02", "64.09")), found(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Kabupaten Pontianak, 61.02", "Kab. Pontianak, 61.02", "Kota Pontianak, 61.71", "Kabupaten Kutai, 64.02",
        "Kabupaten Pasir, 64.01", "Kabupaten Kotabaru, 63.02", "Kota Banjarbaru, 63.72", "Kabupaten Banjar, 63.03"
    })
    void theWordsKabupatenAndKotaDecide(String text, String code) {
        assertEquals(code, regions(text).get(0));
    }

    @Test
    void aRegionThatIsFoundByTwoOfItsNamesIsFoundOnce() {
        assertEquals(
                1, regions("Kutai Kartanegara").stream().filter("64.02"::equals).count());
    }

    @Test
    void otherNamesSayWhereTheyAreFromAndUntilWhen() {
        var names = region("61.02", "otherNames { name kind until url }");

        assertEquals(List.of("Kabupaten Pontianak", "Mempawah"), names.getList("otherNames.name"));
        assertEquals(List.of("FORMER_NAME", "SEAT"), names.getList("otherNames.kind"));
        assertEquals("2014", names.getString("otherNames[0].until"));
        assertTrue(names.getString("otherNames[0].url").startsWith("http"));
    }

    /** A city is its own seat. */
    @Test
    void everyRegencyHasASeat() {
        var regencies = ask("{ regions(level: REGENCY, first: 100) { nodes { code otherNames { kind until } } } }");

        assertEquals(
                List.of(),
                regencies.getList(
                        "data.regions.nodes.findAll { !it.otherNames.any { it.kind == 'SEAT' && it.until == null } }.code"));
        assertEquals(47, regencies.getList("data.regions.nodes").size());
    }

    @Test
    void anyPartOfANameIsEnough() {
        assertEquals(List.of("puskesmas-rantau-pulung"), found("tau pul"));
    }

    @Test
    void whatIsMostSimilarComesFirst() {
        assertEquals(
                List.of("bontang", "64.74", "rs-pkt-bontang", "rs-islam-bontang", "rsud-taman-husada-bontang"),
                found("bontang"));
    }

    @Test
    void noMatchRunsFromOneNameIntoTheNext() {
        assertTrue(found("Kalimantan Barat").contains("61"));
        assertEquals(List.of(), found("BaratWest"));
        assertEquals(List.of(), found("barat|west"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "|", "kota", "Kabupaten", "日本", "'", "\\\\"})
    void aTextWithoutAnythingToFindFindsNothing(String text) {
        assertEquals(List.of(), found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b_ntang", "b%ng", "b*ng", "b.ntang"})
    void nothingIsReadAsAPattern(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void oneLetterIsEnough() {
        assertEquals(10, found("a").size());
    }

    @Test
    void aVeryLongTextIsRefused() {
        assertEquals(
                "BAD_USER_INPUT",
                ask("{ search(text: \"" + "a".repeat(101) + "\") { __typename } }")
                        .get("errors[0].extensions.code"));
    }

    @Test
    void asManyAreReturnedAsAskedFor() {
        assertEquals(
                2,
                ask("{ search(text: \"puskesmas\", first: 2) { __typename } }")
                        .getList("data.search")
                        .size());
        assertEquals(
                "PAGE_SIZE_EXCEEDED",
                ask("{ search(text: \"puskesmas\", first: 0) { __typename } }").get("errors[0].extensions.code"));
    }

    private static List<String> regions(String text) {
        return ask("{ search(text: \"" + text + "\", first: 20) { ... on Region { code } } }")
                .getList("data.search.findAll { it.code != null }.code");
    }

    private static List<String> found(String text) {
        return ask("{ search(text: \"" + text + "\") { ... on Region { code } ... on Place { code } } }")
                .getList("data.search.code");
    }
}
