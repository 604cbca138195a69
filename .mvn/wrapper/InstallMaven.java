import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.zip.ZipFile;

/**
 * Downloads a Maven archive, checks its SHA-512 and unpacks it: {@code java InstallMaven.java URL SHA512 FOLDER}. The
 * folder appears only when it is complete, so a run that was interrupted leaves nothing that a later one would trust.
 */
class InstallMaven {
    public static void main(String... args) throws Exception {
        System.setProperty("java.net.useSystemProxies", "true");
        var folder = Path.of(args[2]);
        Files.createDirectories(folder.getParent());
        var draft = Files.createTempDirectory(folder.getParent(), "maven-");
        int status = 0;
        try {
            var archive = draft.resolve("maven.zip");
            download(URI.create(args[0]), archive);
            requireChecksum(archive, args[1]);
            unpack(archive, draft);
            Files.delete(archive);
            try (var unpacked = Files.list(draft)) {
                Files.move(unpacked.findFirst().orElseThrow(), folder);
            }
        } catch (IOException | IllegalStateException e) {
            System.err.println("Maven could not be installed from " + args[0] + ": " + e);
            status = 1;
        } finally {
            delete(draft);
        }
        System.exit(status);
    }

    private static void download(URI from, Path to) throws IOException {
        var connection = from.toURL().openConnection();
        connection.setConnectTimeout(30_000);
        connection.setReadTimeout(60_000);
        try (var body = connection.getInputStream()) {
            Files.copy(body, to);
        }
    }

    private static void requireChecksum(Path file, String expected) throws Exception {
        var actual = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
        if (!actual.equals(expected)) {
            throw new IllegalStateException("its SHA-512 is " + actual + ", not " + expected);
        }
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var file = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip.getInputStream(entry), file);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
