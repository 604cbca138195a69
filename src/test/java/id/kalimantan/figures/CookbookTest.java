package id.kalimantan.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cookbook and GraphiQL show the queries that {@link ApprovalTest} approves, and no others. */
class CookbookTest {
    private static final Path QUERIES = Path.of("src/test/resources/queries");
    private static final Path COOKBOOK = Path.of("src/main/docs/cookbook.md");
    private static final Path EXPLORER = Path.of("src/main/resources/META-INF/resources/explorer.js");

    @Test
    void showsEveryRecipeAsItIsApproved() throws IOException {
        String cookbook = Files.readString(COOKBOOK);
        for (Path recipe : recipes()) {
            String block = "```graphql\n" + Files.readString(recipe) + "```";
            assertTrue(cookbook.contains(block), () -> COOKBOOK + " does not show " + recipe);
        }
        assertEquals(
                recipes().size(),
                cookbook.lines().filter("```graphql"::equals).count(),
                "queries that nobody approves");
    }

    @Test
    void graphiqlOpensWithEveryRecipe() throws IOException {
        List<String> names = recipes().stream()
                .map(recipe -> recipe.getFileName().toString().replace(".graphql", ""))
                .toList();
        List<String> shown = Files.readString(EXPLORER)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"cookbook-"))
                .map(line -> line.replaceAll("[\",]", ""))
                .toList();
        assertEquals(names, shown);
    }

    private static List<Path> recipes() throws IOException {
        try (var files = Files.list(QUERIES)) {
            return files.filter(file -> file.getFileName().toString().matches("cookbook-.*\\.graphql"))
                    .sorted()
                    .toList();
        }
    }
}
