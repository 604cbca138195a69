package id.kalimantan.figures.network;

import static id.kalimantan.figures.Client.ask;
import static id.kalimantan.figures.Client.region;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.Statements;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CompletenessTest {
    @Inject
    Rows rows;

    @AfterEach
    void clear() {
        rows.clear();
    }

    @Test
    void theEntriesOfKalimantanStandAgainstTheFiguresThatReportThem() {
        var registries = region(
                "KALIMANTAN", "completeness { registry itemised reported figure { asPrinted period { code } } }");

        assertEquals(
                List.of("BRANCH_OFFICES", "SERVICE_UNITS", "PLKK_FACILITIES"),
                registries.getList("completeness.registry"));
        assertEquals(List.of(23, 2, 36), registries.getList("completeness.itemised"));
        assertEquals(List.of("30", "26", "465"), registries.getList("completeness.reported"));
        assertEquals(
                List.of("2024-11-07", "2024-11-07", "2024-11-07"),
                registries.getList("completeness.figure.period.code"));
        assertEquals("30 kantor cabang", registries.get("completeness.figure[0].asPrinted"));
    }

    @Test
    void whatNobodyReportsForAProvinceIsNull() {
        var registries = region("64", "completeness { itemised reported figure { source { code } } }");

        assertEquals(List.of(8, 2, 21), registries.getList("completeness.itemised"));
        assertEquals(Arrays.asList(null, null, "118"), registries.getList("completeness.reported"));
        assertEquals("mediaonlineidc-2022-12-03", registries.get("completeness.figure[2].source.code"));
    }

    @Test
    void theRegionalOfficeIsNoBranchOffice() {
        rows.office("test-regional", "64.71", "balikpapan", "kind = 'REGIONAL_OFFICE'");

        assertEquals(8, region("64", "completeness { itemised }").getInt("completeness.itemised[0]"));
    }

    @Test
    void itTakesTwoStatementsHoweverManyRegionsThereAre() {
        String query = "{ regions(first: %d) { nodes { completeness { itemised reported } } } }";

        assertEquals(3, Statements.count(() -> ask(query.formatted(2))));
        assertEquals(3, Statements.count(() -> ask(query.formatted(62))));
    }
}
