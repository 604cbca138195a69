package id.kalimantan.figures.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void startsNoDatabaseWhenOneIsConfigured(@TempDir Path parent) {
        var folder = parent.resolve("postgresql");
        var config = new SmallRyeConfigBuilder()
                .withDefaultValue("quarkus.datasource.jdbc.url", "jdbc:postgresql://db.example/figures")
                .withDefaultValue(EmbeddedDatabase.FOLDER, folder.toString())
                .build();

        assertTrue(Main.startUnlessConfigured(config).isEmpty());
        assertFalse(Files.exists(folder));
    }
}
