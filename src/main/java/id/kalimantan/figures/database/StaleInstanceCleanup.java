package id.kalimantan.figures.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.commons.io.FileUtils;

/**
 * Clears away what a run that was killed left in its database folder. Only the holder of the folder's lock may call it:
 * then whatever still runs from the folder belongs to nobody.
 */
final class StaleInstanceCleanup {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private StaleInstanceCleanup() {}

    static void run(DatabaseFolder folder) throws IOException, InterruptedException {
        stopServers(folder);
        forgetForeignProcess(folder);
        deleteHalfMade(folder);
    }

    /** An orphaned server first gets the chance to shut down in order; PostgreSQL recovers from the other way too. */
    private static void stopServers(DatabaseFolder folder) throws InterruptedException {
        stop(serversOf(folder), ProcessHandle::destroy);
        stop(serversOf(folder), ProcessHandle::destroyForcibly);
    }

    private static List<ProcessHandle> serversOf(DatabaseFolder folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().map(Path::of).stream()
                        .anyMatch(command -> command.startsWith(folder.server())))
                .toList();
    }

    private static void stop(List<ProcessHandle> processes, Consumer<ProcessHandle> how) throws InterruptedException {
        var parents = processes.stream()
                .filter(process -> process.parent().filter(processes::contains).isEmpty())
                .toList();
        parents.forEach(how);
        var exits = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(exits).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            // The caller looks again.
        }
    }

    /**
     * PostgreSQL refuses to start while the process id in its lock file belongs to any living process; after a restart
     * of the machine or container that is often a stranger. A dead process id it copes with itself.
     */
    private static void forgetForeignProcess(DatabaseFolder folder) throws IOException {
        if (!Files.exists(folder.postmasterPid())) {
            return;
        }
        var firstLine =
                Files.readString(folder.postmasterPid()).lines().findFirst().orElse("");
        if (!firstLine.matches("\\d{1,18}")
                || ProcessHandle.of(Long.parseLong(firstLine)).isPresent()) {
            Files.delete(folder.postmasterPid());
        }
    }

    private static void deleteHalfMade(DatabaseFolder folder) throws IOException {
        if (Files.exists(folder.unfinished())) {
            FileUtils.deleteDirectory(folder.data().toFile());
        }
        if (Files.exists(folder.server())) {
            try (var versions = Files.list(folder.server())) {
                for (var version : versions.toList()) {
                    if (!Files.exists(version.resolve(".exists"))) {
                        FileUtils.deleteDirectory(version.toFile());
                    }
                }
            }
        }
    }
}
