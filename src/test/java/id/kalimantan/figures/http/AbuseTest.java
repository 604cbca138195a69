package id.kalimantan.figures.http;

import static id.kalimantan.figures.Client.here;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.Client;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a client could send to hurt, each with what it may cost. What is refused costs less than 100 ms of a core, what is
 * answered less than a second, and neither more than 50 MB, counted as all that is allocated on the way. The table of
 * what was measured is left in {@code target/abuse.md}.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbuseTest {
    private static final int ROUNDS = 3;

    private final List<String> table = new ArrayList<>(List.of(
            "| request | status | code | ms | CPU ms | MB allocated |", "| --- | --- | --- | --- | --- | --- |"));

    /** The first requests pay for the loading of classes. */
    @BeforeEach
    void warm() throws IOException {
        if (table.size() == 2) {
            for (int i = 0; i < 20; i++) {
                Abuse.all().limit(8).forEach(abuse -> send(abuse, new ArrayList<>()));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("id.kalimantan.figures.http.Abuse#all")
    void isRefusedOrAnsweredWithinItsBudget(Abuse abuse) {
        List<Meter> used = new ArrayList<>();
        Client.Answer answer = send(abuse, used);
        for (int i = 1; i < ROUNDS; i++) {
            answer = send(abuse, used);
        }
        Meter best = Collections.min(used, Comparator.comparing(Meter::nanos));
        table.add("| %s | %d | %s | %d | %d | %d |"
                .formatted(
                        abuse.name(),
                        answer.status(),
                        answer.code(),
                        answer.millis(),
                        best.millis(),
                        best.megabytes()));

        assertEquals(abuse.code(), answer.code(), answer.body());
        assertEquals("Query", here().post("{ __typename }").data().getString("__typename"));
        long budget = abuse.code().isEmpty() ? 1_000 : 100;
        assertTrue(best.millis() <= budget, best.millis() + " ms of CPU");
        assertTrue(best.megabytes() <= 50, best.megabytes() + " MB");
    }

    private static Client.Answer send(Abuse abuse, List<Meter> used) {
        Meter before = Meter.read();
        var answer = here().send(
                        "POST",
                        "/graphql",
                        Map.of("content-type", Client.JSON, "accept", Client.GRAPHQL_RESPONSE),
                        abuse.body());
        used.add(Meter.read().since(before));
        return answer;
    }

    @AfterAll
    void leaveTheTable() throws IOException {
        Files.write(Path.of("target", "abuse.md"), table);
    }
}
