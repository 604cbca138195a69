package id.kalimantan.figures.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be is refused, what is seldom so is warned of, and what is right is left in peace. All rows are made up. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishingProfile.class)
class MisleadingFiguresTest {
    private static final String FIGURES =
            "indicator,region,period,part,value,qualifier,as_printed,source,definition,correction,missing,scope,note";

    @Inject
    TestPublisher publisher;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DEFINITION; COVERAGE_RATE,63.09,2023,,45.34,EXACT,,antara-2024-11-07,,",
                "DEFINITION; EMPLOYERS,63.09,2023,,45,EXACT,,antara-2024-11-07,NOT_STATED,",
                "FRACTION; EMPLOYERS,63.09,2023,,45.5,EXACT,,antara-2024-11-07,,",
                "IN_THE_FUTURE; EMPLOYERS,63.09,2999,,45,EXACT,,antara-2024-11-07,,",
                "CONTRADICTION; EMPLOYERS,63.09,2023,,-45,EXACT,,antara-2024-11-07,,",
                "CONTRADICTION; EMPLOYERS,63.09,2023,JHT,45,EXACT,,antara-2024-11-07,,",
                "PERIOD_KIND; CLAIMS_PAID,63.09,2023-01-05,,45,EXACT,,antara-2024-11-07,,",
                "PERIOD_KIND; EMPLOYERS,63.09,2023-01-01/2023-03-05,,45,EXACT,,antara-2024-11-07,,",
                "PRINTED_OTHERWISE; EMPLOYERS,63.09,2023,,63680,EXACT,lebih dari 63.680,antara-2024-11-07,,",
                "PRINTED_OTHERWISE; COVERAGE_RATE,63.09,2023,,54.34,EXACT,\"45,34 persen\",antara-2024-11-07,NOT_STATED,",
                "PRINTED_OTHERWISE; CLAIMS_PAID,63.09,2023,,5060579,ROUNDED,\"Rp5,06 triliun\",antara-2024-11-07,,",
                "REQUIRED; EMPLOYERS,63.09,2023,,,,banyak sekali,antara-2024-11-07,,",
            })
    void whatCannotBeIsRefused(String code, String row) throws Exception {
        assertEquals(List.of("ERROR " + code), problems(row));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "IN_THE_FUTURE; EMPLOYERS,63.09,2025-06,,45,EXACT,,antara-2024-11-07,,",
                "IMPLAUSIBLE_RATE; COVERAGE_RATE,63.09,2023,,150,EXACT,,antara-2024-11-07,NOT_STATED,",
                "IMPLAUSIBLE_RATE; COVERAGE_RATE,63.09,2023,,0.4130,EXACT,,antara-2024-11-07,NOT_STATED,",
                "LARGER_THAN_WHOLE; CLAIMS_COUNT,63.09,2023,,95,EXACT,,antara-2024-11-07,,"
                        + " / CLAIMS_COUNT,63.09,2023,JHT,195,ROUNDED,,antara-2024-11-07,,",
                "LARGER_THAN_WHOLE; CLAIMS_COUNT,63.09,2023,,95,EXACT,,antara-2024-11-07,,"
                        + " / CLAIMS_COUNT,63.09,2023-05,,100,EXACT,,tribun-kaltara-2024-01-04,,",
                "LARGER_THAN_WHOLE; EMPLOYERS,63,2023-05-05,,95,EXACT,,antara-2024-11-07,,"
                        + " / EMPLOYERS,63.09,2023-05-05,,100,EXACT,,tribun-kaltara-2024-01-04,,",
                "GROWTH_CONTRADICTED; CONTRIBUTIONS,63.09,2023,,120,EXACT,,antara-2024-11-07,,"
                        + " / CONTRIBUTIONS,63.09,2022,,100,EXACT,,antara-2024-11-07,,"
                        + " / CONTRIBUTIONS_GROWTH,63.09,2023,,50,EXACT,,antara-2024-11-07,,",
            })
    void whatIsSeldomSoIsWarnedOf(String code, String rows) throws Exception {
        assertEquals(
                List.of("WARNING " + code),
                problems(rows.split(" / ")).stream().distinct().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a misprint that is corrected knowingly;"
                        + "COVERAGE_RATE,63.09,2023,,54.34,EXACT,\"45,34 persen\",antara-2024-11-07,NOT_STATED,digits swapped",
                "rates of parts, which are never added; COVERAGE_RATE,63.09,2023,,45,EXACT,,antara-2024-11-07,NOT_STATED,"
                        + " / COVERAGE_RATE,63.09,2023,FORMAL,60,EXACT,,antara-2024-11-07,NOT_STATED,"
                        + " / COVERAGE_RATE,63.09,2023,INFORMAL,35,EXACT,,antara-2024-11-07,NOT_STATED,",
                "a month beside its year; CLAIMS_COUNT,63.09,2023,,95,EXACT,,antara-2024-11-07,,"
                        + " / CLAIMS_COUNT,63.09,2023-05,,10,EXACT,,antara-2024-11-07,,",
                "growth that the amounts bear out; CONTRIBUTIONS,63.09,2023,,120,EXACT,,antara-2024-11-07,,"
                        + " / CONTRIBUTIONS,63.09,2022,,100,EXACT,,antara-2024-11-07,,"
                        + " / CONTRIBUTIONS_GROWTH,63.09,2023,,20,EXACT,,antara-2024-11-07,,",
            })
    void whatIsRightIsLeftInPeace(String what, String rows) throws Exception {
        assertEquals(List.of(), problems(rows.split(" / ")), what);
    }

    @Test
    void sourcesOfOneAddressOfTheFutureAndOfAnUnknownBodyAreWarnedOf() throws Exception {
        var sources = Csv.file(
                DatasetKind.SOURCES,
                Csv.SOURCES,
                "x-1,X,Title,2024,https://x.example/1,BPJS Ketenagakerjaan",
                "x-2,X,Title,2024,https://x.example/1,Somebody unheard of",
                "x-3,X,Title,2999-05,https://x.example/3,BPJS Ketenagakerjaan");

        assertEquals(
                List.of("IN_THE_FUTURE 4", "SAME_ADDRESS 2", "SAME_ADDRESS 3", "UNKNOWN_BODY 3"),
                publisher.publish(publication(sources), true).problems().stream()
                        .map(it -> it.code() + " " + it.line())
                        .sorted()
                        .toList());
    }

    private List<String> problems(String... rows) throws Exception {
        var outcome = publisher.publish(
                publication(Csv.file(
                        DatasetKind.FIGURES,
                        FIGURES,
                        Stream.of(rows).map(row -> row + ",,,").toArray(String[]::new))),
                true);
        return outcome.problems().stream()
                .map(it -> it.severity() + " " + it.code())
                .toList();
    }

    private static Publication publication(Publication.CsvFile file) {
        return new Publication(List.of(file), "editor", null);
    }
}
