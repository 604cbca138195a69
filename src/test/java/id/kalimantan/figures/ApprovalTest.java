package id.kalimantan.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code queries/*.graphql} is answered as the {@code .json} beside it says. For a query without an answer the
 * test writes the server's and fails, so that somebody reads it before it is committed.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApprovalTest {
    private static final Path QUERIES = Path.of("src/test/resources/queries");

    static Stream<Path> queries() throws IOException {
        try (var files = Files.list(QUERIES)) {
            return files
                    .map(Path::getFileName)
                    .filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void isAnsweredAsApproved(Path file) throws IOException {
        Path expectation = QUERIES.resolve(file.toString().replace(".graphql", ".json"));

        JsonObject answer =
                Client.here().post(Files.readString(QUERIES.resolve(file))).json();

        String pretty = answer.encodePrettily() + "\n";
        if (Files.notExists(expectation)) {
            Files.writeString(expectation, pretty);
            fail(expectation + " was missing and has been written: read it, then commit it");
        }
        assertEquals(Files.readString(expectation), pretty);
    }
}
