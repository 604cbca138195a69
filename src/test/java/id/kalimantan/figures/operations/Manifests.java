package id.kalimantan.figures.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The Kubernetes objects in {@code k8s/}. */
final class Manifests {
    static final Path ROOT = Path.of("k8s");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, List<Manifest>> RENDERED = new ConcurrentHashMap<>();

    private Manifests() {}

    /** Every object as it stands in its file, so that also a machine without kubectl checks something. */
    static List<Manifest> written() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .flatMap(file -> parse(ROOT.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> overlays() {
        return Stream.of("dev", "prod");
    }

    /** The objects of an overlay as kubectl would apply them. Skips the test where there is no kubectl. */
    static List<Manifest> rendered(String overlay) {
        return RENDERED.computeIfAbsent(overlay, Manifests::render);
    }

    private static List<Manifest> render(String overlay) {
        var problems = Path.of("target/kustomize-" + overlay + ".log");
        try {
            var kubectl = new ProcessBuilder("kubectl", "kustomize", "k8s/overlays/" + overlay)
                    .redirectError(problems.toFile())
                    .start();
            var yaml = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, kubectl.waitFor(), () -> read(problems));
            return parse(overlay, yaml).toList();
        } catch (IOException e) {
            return abort("SKIPPED: there is no kubectl, so overlay " + overlay + " was not rendered");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Stream<Manifest> parse(String origin, String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return documents.readAll().stream().map(content -> new Manifest(origin, content));
        } catch (IOException e) {
            throw new UncheckedIOException(origin, e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
