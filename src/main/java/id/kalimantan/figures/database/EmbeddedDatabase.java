package id.kalimantan.figures.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * A PostgreSQL server for development and first use. It listens on localhost only, on a free port, ends with the
 * application, and keeps its data in a folder between runs.
 */
final class EmbeddedDatabase implements AutoCloseable {
    /** The property that names the folder. */
    static final String FOLDER = "kalimantan.database.folder";

    static final String USER = "postgres";

    /** The library remembers by resolver where it unpacked PostgreSQL: a resolver for each folder keeps them apart. */
    private record BinariesFor(DatabaseFolder folder) implements PgBinaryResolver {
        @Override
        public InputStream getPgBinary(String system, String machineHardware) throws IOException {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
        }
    }

    private final EmbeddedPostgres server;
    private final FolderLock lock;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, FolderLock lock, String password) {
        this.server = server;
        this.lock = lock;
        this.password = password;
    }

    /**
     * Starts the server, on first use after making its data directory.
     *
     * @throws StartupProblem when the folder is in use or the server doesn't come up
     */
    static EmbeddedDatabase start(Path path) {
        try {
            var folder = DatabaseFolder.create(path);
            var lock = FolderLock.take(folder.root());
            try {
                StaleInstanceCleanup.run(folder);
                return new EmbeddedDatabase(startServer(folder), lock, Files.readString(folder.password()));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw new StartupProblem(explain(folder), e);
            }
        } catch (AccessDeniedException e) {
            throw new StartupProblem(
                    "No access to %s: start as the user it belongs to, or name another folder with -D%s=..."
                            .formatted(e.getFile(), FOLDER),
                    e);
        } catch (IOException e) {
            throw new StartupProblem("The database folder %s can't be used: %s".formatted(path, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupProblem("Interrupted while the database was starting", e);
        }
    }

    private static EmbeddedPostgres startServer(DatabaseFolder folder) throws IOException {
        boolean firstUse = !Files.exists(folder.data());
        if (firstUse && !Files.exists(folder.unfinished())) {
            Files.createFile(folder.unfinished());
        }
        Files.deleteIfExists(folder.log());
        var log = Redirect.appendTo(folder.log().toFile());
        var server = EmbeddedPostgres.builder()
                .setPgBinaryResolver(new BinariesFor(folder))
                .setOverrideWorkingDirectory(folder.server().toFile())
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(30))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // The built-in locale is the same on every operating system.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.password().toString())
                .setConnectConfig("password", Files.readString(folder.password()))
                // The library's defaults are for tests and trade durability for speed.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .start();
        Files.deleteIfExists(folder.unfinished());
        // The library opens this folder to every user of the machine.
        var programs = folder.server().toFile();
        programs.setWritable(false, false);
        programs.setWritable(true, true);
        return server;
    }

    private static String explain(DatabaseFolder folder) {
        return """
                The embedded PostgreSQL in %s did not start. It said last:
                %s
                Use a PostgreSQL of your own by setting QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and \
                QUARKUS_DATASOURCE_PASSWORD, or begin afresh by deleting the folder with its data.""".formatted(folder.root(), lastLines(folder.log()));
    }

    private static String lastLines(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return lines.stream().skip(Math.max(0, lines.size() - 5)).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "(nothing)";
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
    }

    String password() {
        return password;
    }

    /** Stops the server in order: open connections end, the data are on disk. */
    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}
