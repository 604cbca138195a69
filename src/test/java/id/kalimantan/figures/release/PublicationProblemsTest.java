package id.kalimantan.figures.release;

import static id.kalimantan.figures.release.Csv.CLINIC;
import static id.kalimantan.figures.release.Csv.FACILITIES;
import static id.kalimantan.figures.release.Csv.FIGURE;
import static id.kalimantan.figures.release.Csv.FIGURES;
import static id.kalimantan.figures.release.Csv.SOURCE;
import static id.kalimantan.figures.release.Csv.SOURCES;
import static id.kalimantan.figures.release.Csv.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kalimantan.figures.database.PostgresResource;
import id.kalimantan.figures.release.Publication.CsvFile;
import id.kalimantan.figures.release.Publication.Outcome;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(FreshDatabaseProfile.class)
class PublicationProblemsTest {
    @Inject
    FreshDatabase database;

    @BeforeEach
    void databaseWithTheFirstPart() throws Exception {
        database.withFirstPart();
    }

    @Test
    void collectsAThousandProblemsOfAThousandBadRowsAndCountsTheRest() throws Exception {
        String[] rows = new String[1_500];
        Arrays.setAll(rows, i -> FIGURE.formatted("x" + i));

        Outcome outcome = publish(file(DatasetKind.FIGURES, FIGURES, rows));

        assertEquals(1_500, outcome.errors());
        assertEquals(1_000, outcome.problems().size());
        assertEquals(1_001, outcome.problems().get(999).line());
    }

    @Test
    void refusesTwoRowsWithOneKey() throws Exception {
        Outcome outcome = publish(file(DatasetKind.FIGURES, FIGURES, FIGURE.formatted("5"), FIGURE.formatted("6")));

        assertEquals(List.of("figures.csv:3 null DUPLICATE_KEY"), places(outcome));
    }

    @ParameterizedTest
    @CsvSource({"region, 61, 99", "source, antara-2024-11-07, src-a"})
    void refusesReferencesToWhatIsNotPublished(String column, String published, String unknown) throws Exception {
        Outcome outcome =
                publish(file(DatasetKind.FIGURES, FIGURES, FIGURE.formatted("5").replace(published, unknown)));

        assertEquals(List.of("figures.csv:2 " + column + " UNKNOWN_REFERENCE"), places(outcome));
    }

    @Test
    void doesNotComplainOfReferencesToARowThatIsItselfRefused() throws Exception {
        Outcome outcome = publish(
                file(DatasetKind.SOURCES, SOURCES + ",withdrawn", SOURCE + ",perhaps"),
                file(DatasetKind.FIGURES, FIGURES, FIGURE.formatted("5").replace("antara-2024-11-07", "src-a")));

        assertEquals(List.of("sources.csv:2 withdrawn UNKNOWN_VALUE"), places(outcome));
    }

    @Test
    void refusesToWithdrawWhatIsStillReferredTo() throws Exception {
        Outcome outcome = publish(file(DatasetKind.SOURCES, SOURCES + ",withdrawn", "antara-2024-11-07,,,,,,true"));

        assertEquals(List.of("sources.csv:2 null STILL_REFERENCED"), places(outcome));
    }

    @Test
    void saysInPlainWordsWhatCellsContradictEachOther() throws Exception {
        Outcome outcome = publish(
                file(DatasetKind.FIGURES, FIGURES, "EMPLOYERS,61,2024,,5,EXACT,NOT_STATED,,antara-2024-11-07,,,"));

        assertEquals(
                List.of(
                        "A qualifier belongs to a value, and a value has one.",
                        "A figure has either a value, or low and high, or the reason in the column missing. Missing is"
                                + " never zero."),
                outcome.problems().stream().map(Problem::message).toList());
    }

    @Test
    void refusesARegionInTheWrongPlaceOfTheTree() throws Exception {
        Outcome outcome = publish(file(
                DatasetKind.REGIONS,
                Csv.header(DatasetKind.REGIONS),
                "61,Kalimantan Barat,West Kalimantan,PROVINCE,61.01,,,,,,,"));

        assertEquals(List.of("regions.csv:2 level CONTRADICTION"), places(outcome));
    }

    @Test
    void warnsOfAWithdrawalOfNothing() throws Exception {
        Outcome outcome = publish(file(DatasetKind.SOURCES, SOURCES + ",withdrawn", "no-such,,,,,,true"));

        assertEquals(List.of("sources.csv:2 null NOTHING_TO_WITHDRAW"), places(outcome));
        assertNull(outcome.release());
    }

    @Test
    void warnsOfAPointOutsideTheRegionAndPublishesIt() throws Exception {
        Outcome outcome = publish(
                file(DatasetKind.PLKK_FACILITIES, FACILITIES, CLINIC.formatted("k-1", "Klinik Satu", "3.5", "98.6")));

        assertEquals(List.of("plkk-facilities.csv:2 latitude OUTSIDE_REGION"), places(outcome));
        assertEquals(2, outcome.release());
    }

    @Test
    void warnsOfTwoOfTheSameNameWithinAKilometre() throws Exception {
        Outcome outcome = publish(file(
                DatasetKind.PLKK_FACILITIES,
                FACILITIES,
                CLINIC.formatted("k-1", "Klinik Satu", "-0.03", "109.33"),
                CLINIC.formatted("k-2", "KLINIK SATU", "-0.031", "109.331"),
                CLINIC.formatted("k-3", "Klinik Satu", "-0.5", "109.5")));

        assertEquals(List.of("plkk-facilities.csv:3 name POSSIBLE_DUPLICATE"), places(outcome));
    }

    @Test
    void warnsOfAnImplausibleJump() throws Exception {
        publish(file(DatasetKind.FIGURES, FIGURES, FIGURE.formatted("1953").replace("2024,", "2022,")));

        Outcome outcome = publish(file(
                DatasetKind.FIGURES,
                FIGURES,
                FIGURE.formatted("1953661").replace("2024,", "2022,"),
                FIGURE.formatted("7").replace("2024,", "2023,")));

        assertEquals(
                List.of("figures.csv:2 value IMPLAUSIBLE_JUMP", "figures.csv:3 value IMPLAUSIBLE_JUMP"),
                places(outcome));
    }

    @Test
    void warnsOfATotalThatIsNotTheSumOfItsParts() throws Exception {
        Outcome outcome = publish(claims("JKK,30", "JKM,1", "JHT,60", "JP,1", "JKP,1", ",95"));

        assertEquals(List.of("figures.csv:7 value RECONCILIATION_BROKEN"), places(outcome));
    }

    @Test
    void doesNotComplainOfASumThatLacksParts() throws Exception {
        assertEquals(List.of(), places(publish(claims("JHT,60", "JKK,30", ",95"))));
    }

    @Test
    void warnsOfATotalThatIsLessThanSomeOfItsParts() throws Exception {
        Outcome outcome = publish(claims("JHT,60", "JKK,30", ",85"));

        assertEquals(List.of("figures.csv:4 value RECONCILIATION_BROKEN"), places(outcome));
    }

    private static CsvFile claims(String... partsAndValues) {
        return file(
                DatasetKind.FIGURES,
                FIGURES,
                Stream.of(partsAndValues)
                        .map("CLAIMS_COUNT,61,2023,%s,EXACT,,,antara-2024-11-07,,,"::formatted)
                        .toArray(String[]::new));
    }

    private Outcome publish(CsvFile... files) throws Exception {
        return database.publish(false, files);
    }

    /** Where the problems are, and of what kind. */
    private static List<String> places(Outcome outcome) {
        return outcome.problems().stream()
                .map(it -> "%s:%d %s %s".formatted(it.file(), it.line(), it.column(), it.code()))
                .toList();
    }
}
