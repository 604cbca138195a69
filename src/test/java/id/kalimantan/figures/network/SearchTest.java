package id.kalimantan.figures.network;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    private static List<String> found(String text) {
        return ask("{ search(text: \"" + text + "\") { ... on Region { code } ... on Place { code } } }")
                .getList("data.search.code");
    }
}
