package id.kalimantan.figures.database;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The application starts on a database of before the catalogue was published, and all that it held is still there. */
@QuarkusTest
@QuarkusTestResource(value = FormerDatabaseResource.class, restrictToAnnotatedClass = true)
@TestProfile(UpgradeTest.OfItsOwn.class)
class UpgradeTest {
    /** Whose database is not that of other tests. */
    public static final class OfItsOwn implements QuarkusTestProfile {}

    @Test
    void figuresHaveTheirParts() {
        List<Map<String, Object>> figures =
                ask("{ figures { nodes { value precision { qualifier } part { code dimension { code } } } } }")
                        .getList("data.figures.nodes");

        assertEquals(
                List.of(
                        Map.of(
                                "value", "101",
                                "precision", Map.of("qualifier", "EXACT"),
                                "part", Map.of("code", "FORMAL", "dimension", Map.of("code", "segment"))),
                        Map.of(
                                "value", "102",
                                "precision", Map.of("qualifier", "ROUNDED"),
                                "part", Map.of("code", "JHT", "dimension", Map.of("code", "programme")))),
                figures);
    }

    @Test
    void aDefinitionThatWasLeftOutIsOneThatNobodyStated() {
        assertEquals(
                "NOT_STATED",
                ask("{ figures(filter: { parts: [\"FORMAL\"] }) { nodes { definition { code } } } }")
                        .getString("data.figures.nodes[0].definition.code"));
    }

    @Test
    void whatWasSaidBeforeStaysReadable() {
        assertEquals(
                List.of("REVISED", "WITHDRAWN"),
                ask("{ release { changes(kind: FIGURES) { nodes { type } } } }")
                        .getList("data.release.changes.nodes.type"));
    }

    @Test
    void theCatalogueIsAsIfItHadBeenPublishedWithTheFirstRelease() {
        assertEquals(
                List.of("segment", "programme", "facility_type", "region"),
                ask("{ dimensions { code } }").getList("data.dimensions.code"));
        assertEquals(
                14,
                ask("{ indicators { figures } }").getList("data.indicators.figures").stream()
                        .filter("REPORTED"::equals)
                        .count());
    }

    @Test
    void nothingIsPublishedOverIt() {
        assertEquals(2, ask("{ releases { totalCount } }").getInt("data.releases.totalCount"));
    }
}
