package id.kalimantan.figures.figure;

import static id.kalimantan.figures.Client.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonArray;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CatalogueTest {
    @Test
    void whatCanBeAskedForIsDescribedInBothLanguages() {
        JsonPath answer = ask("""
                { indicators { code unit name english: name(language: EN) definition }
                  participantSegments { code name programmes { code } definition(language: EN) }
                  programmes { code name(language: EN) } }
                """);

        assertEquals("Cakupan kepesertaan", answer.get("data.indicators[0].name"));
        assertEquals("Coverage rate", answer.get("data.indicators[0].english"));
        assertEquals(
                List.of("FORMAL", "INFORMAL", "CONSTRUCTION", "MIGRANT"), answer.get("data.participantSegments.code"));
        assertEquals(List.of("JKK", "JKM"), answer.get("data.participantSegments[2].programmes.code"));
        assertEquals("Work accident", answer.get("data.programmes[0].name"));
    }

    @Test
    void eachEntryIsFoundAgainByItsId() {
        JsonPath lists = ask("{ indicators { id } participantSegments { id } programmes { id } }");
        List<String> ids = Stream.of("indicators", "participantSegments", "programmes")
                .flatMap(list -> lists.<String>getList("data." + list + ".id").stream())
                .toList();

        JsonPath found = ask("{ nodes(ids: " + new JsonArray(ids).encode() + ") { id __typename } }");

        assertEquals(ids, found.get("data.nodes.id"));
        assertEquals(
                Set.of("Indicator", "ParticipantSegment", "Programme"),
                Set.copyOf(found.<String>getList("data.nodes.__typename")));
    }
}
