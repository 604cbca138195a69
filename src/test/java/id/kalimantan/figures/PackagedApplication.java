package id.kalimantan.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What was built last, the jar or the native executable: started as deployments do, with settings in the environment. */
public final class PackagedApplication {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Properties BUILT = read(TARGET.resolve("quarkus-artifact.properties"));

    private PackagedApplication() {}

    /** Whether it is an executable, which brings no database and has no archive of classes. */
    public static boolean isNative() {
        return BUILT.getProperty("type").equals("native");
    }

    /**
     * A process that is to be started.
     *
     * @param options such as {@code -Xmx}; those that only a JVM knows are left out where there is none
     */
    public static ProcessBuilder process(Map<String, String> environment, String... options) {
        Path path = TARGET.resolve(BUILT.getProperty("path"));
        List<String> command = new ArrayList<>();
        if (isNative()) {
            command.add(path.toString());
            List.of(options).stream().filter(it -> !it.startsWith("-XX:")).forEach(command::add);
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(options));
            command.addAll(List.of("-jar", path.toString()));
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException notPackaged) {
            throw new UncheckedIOException(notPackaged);
        }
    }
}
