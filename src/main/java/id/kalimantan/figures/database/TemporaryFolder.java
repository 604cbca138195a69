package id.kalimantan.figures.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where files lie for a while that are posted, unpacked or sent. Nothing starts without it. */
final class TemporaryFolder {
    private static final String PROPERTY = "java.io.tmpdir";

    private TemporaryFolder() {}

    /** @throws StartupProblem when it is not there or not writable */
    static void requireWritable() {
        requireWritable(Path.of(System.getProperty(PROPERTY)));
    }

    static void requireWritable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, "kalimantan", null));
        } catch (IOException unwritable) {
            throw new StartupProblem("""
                    The temporary folder %s is not writable. Files that are posted and unpacked lie there for a while.
                    Make it writable (in Kubernetes: mount an emptyDir there), or name another folder: \
                    JAVA_TOOL_OPTIONS=-D%2$s=/other/folder for the jar, -D%2$s=/other/folder for the native executable.""".formatted(folder, PROPERTY), unwritable);
        }
    }
}
