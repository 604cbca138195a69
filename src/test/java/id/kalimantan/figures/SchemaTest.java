package id.kalimantan.figures;

import static com.apollographql.apollo.ast.ApolloParser.validateAsSchema;
import static com.apollographql.apollo.ast.introspection.Introspection.toGQLDocument;
import static com.apollographql.apollo.ast.introspection.Introspection.toIntrospectionSchema;
import static id.kalimantan.figures.Client.here;
import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import graphql.language.DescribedNode;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.parser.Parser;
import id.kalimantan.figures.database.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clients live by the schema: a change of it is a change of the committed file, which somebody reviews. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SchemaTest {
    private static final Path COMMITTED = Path.of("src/main/graphql/schema.graphql");

    @Test
    void theServedSchemaIsTheCommittedOne() throws IOException {
        String served = get("/graphql/schema.graphql").asString();

        if (Files.notExists(COMMITTED)) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
            fail(COMMITTED + " was missing and has been written: review the change, then commit it");
        }
        assertEquals(Files.readString(COMMITTED), served);
    }

    /** Apollo Kotlin's own reader is strict where others forgive: it takes no name twice. */
    @Test
    void apolloReadsTheIntrospection() throws IOException {
        String introspection = here().post(Files.readString(Path.of("src/test/resources/introspection.graphql")))
                .body();

        var read = validateAsSchema(toGQLDocument(toIntrospectionSchema(introspection)));

        assertEquals(List.of(), read.getIssues());
        assertEquals("Query", read.getOrThrow().getQueryTypeDefinition().getName());
        List<String> directives = JsonPath.from(introspection).getList("data.__schema.directives.name");
        assertEquals(List.copyOf(new LinkedHashSet<>(directives)), directives);
    }

    @Test
    void everyElementIsDescribed() {
        List<String> undescribed = new ArrayList<>();

        collectUndescribed("", Parser.parse(get("/graphql/schema.graphql").asString()), undescribed);

        assertEquals(List.of(), undescribed);
    }

    private static void collectUndescribed(String path, Node<?> node, List<String> undescribed) {
        String here = node instanceof NamedNode<?> named ? path + "/" + named.getName() : path;
        if (node instanceof DescribedNode<?> described && described.getDescription() == null) {
            undescribed.add(here);
        }
        node.getChildren().forEach(child -> collectUndescribed(here, child, undescribed));
    }
}
