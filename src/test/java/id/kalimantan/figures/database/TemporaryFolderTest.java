package id.kalimantan.figures.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
    @Test
    void oneThatIsWritableIsLeftAsItWas(@TempDir Path folder) throws Exception {
        assertDoesNotThrow(() -> TemporaryFolder.requireWritable(folder));

        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void oneThatIsNotIsNamedWithWhatToSet(@TempDir Path parent) throws Exception {
        Path missing = parent.resolve("missing");
        Path file = Files.createFile(parent.resolve("file"));

        for (Path unusable : new Path[] {missing, file}) {
            String message =
                    String.valueOf(assertThrows(StartupProblem.class, () -> TemporaryFolder.requireWritable(unusable))
                            .getMessage());
            assertTrue(message.contains(unusable.toString()), message);
            assertTrue(message.contains("JAVA_TOOL_OPTIONS=-Djava.io.tmpdir"), message);
        }
    }
}
