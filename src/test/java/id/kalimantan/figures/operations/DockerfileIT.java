package id.kalimantan.figures.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kalimantan.figures.PackagedApplication;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the images take from the build is what the build makes. */
class DockerfileIT {
    private static final String FOLDER = "/build/";

    @Test
    void everythingThatIsCopiedWasPackaged() throws Exception {
        String name = PackagedApplication.isNative() ? "Dockerfile.native-micro" : "Dockerfile.jvm";
        for (Dockerfile.Copy copy :
                Dockerfile.read(DockerfileTest.FOLDER.resolve(name)).copies()) {
            for (String source : copy.sources()) {
                if (source.startsWith(FOLDER)) {
                    assertEquals(1, count(source.substring(FOLDER.length())), source);
                }
            }
        }
    }

    private static long count(String pattern) throws Exception {
        Path path = Path.of(pattern);
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + path.getFileName());
        try (var files = Files.list(path.getParent())) {
            return files.filter(file -> matcher.matches(file.getFileName())).count();
        }
    }
}
