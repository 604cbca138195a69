package id.kalimantan.figures.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes of the images, read as an engine would read them: none is needed here. */
class DockerfileTest {
    static final Path FOLDER = Path.of("src/main/docker");

    /** Each is published for both amd64 and arm64. */
    private static final Set<String> IMAGES = Set.of(
            "eclipse-temurin:25-jdk",
            "eclipse-temurin:25-jre",
            "quay.io/quarkus/ubi9-quarkus-mandrel-builder-image:jdk-25",
            "quay.io/quarkus/ubi9-quarkus-micro-image:2.0");

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native-micro"})
    void copiesOnlyWhatThereIs(String name) throws Exception {
        Dockerfile file = Dockerfile.read(FOLDER.resolve(name));
        List<String> sent = Files.readAllLines(Path.of(".dockerignore"));

        for (Dockerfile.Copy copy : file.copies()) {
            if (copy.from().isEmpty()) {
                for (String source : copy.sources()) {
                    assertTrue(Files.exists(Path.of(source)), source);
                    String top = "!" + source.split("/")[0];
                    assertTrue(source.equals(".") || sent.contains(top), () -> ".dockerignore lacks " + top);
                }
            } else {
                List<String> stages = file.stages();
                assertTrue(stages.contains(copy.from()), () -> "no stage " + copy.from());
                assertTrue(stages.indexOf(copy.from()) < stages.indexOf(copy.stage()), copy::toString);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native-micro"})
    void standsOnImagesForBothProcessors(String name) throws Exception {
        Dockerfile file = Dockerfile.read(FOLDER.resolve(name));

        for (String base : file.bases()) {
            assertTrue(IMAGES.contains(base) || file.stages().contains(base), base);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native-micro"})
    void isSetByTheEnvironmentAloneAndRunsAsNobodyWithAName(String name) throws Exception {
        Dockerfile file = Dockerfile.read(FOLDER.resolve(name));
        String last = file.stages().get(file.stages().size() - 1);

        String entry = only(file, "ENTRYPOINT", last);
        assertFalse(entry.contains("-D"), entry);
        assertTrue(entry.startsWith("[\"") && entry.endsWith("\"]"), "signals reach the server, not a shell: " + entry);
        assertTrue(only(file, "USER", last).matches("[1-9]\\d*"), "Kubernetes asks for a number");
        assertEquals("8080 9000", only(file, "EXPOSE", last));
    }

    @Test
    void theNativeImageStartsWhatIsCopiedIntoIt() throws Exception {
        Dockerfile file = Dockerfile.read(FOLDER.resolve("Dockerfile.native-micro"));
        Dockerfile.Copy executable = file.copies().get(file.copies().size() - 1);

        assertEquals(List.of("/build/target/*-runner"), executable.sources());
        assertEquals(
                "[\"./" + executable.destination() + "\"]",
                file.all("ENTRYPOINT").get(0).arguments());
    }

    /** Of several of a kind the last one counts. */
    private static String only(Dockerfile file, String keyword, String stage) throws IOException {
        return file.all(keyword).stream()
                .filter(it -> it.stage().equals(stage))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IOException(stage + " has no " + keyword))
                .arguments();
    }
}
